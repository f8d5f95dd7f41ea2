import { loadTemplate, render, textOf } from '@pacta/documents';
import { Life } from '../test/builders/protocol.js';
import { archiveSlip } from './archive-slip/manifest.js';
import { destructionSlip } from './destruction-slip/manifest.js';
import { missionOrder } from './mission-order/manifest.js';
import { missionReport } from './mission-report/manifest.js';
import type { PactaTemplate } from './src/facts.js';

const dataOf = (template: PactaTemplate, life: Life) =>
  template.dataOf({
    protocol: life.now,
    text: life.now.text!,
    events: life.events,
    draft: false,
    language: 'fr',
    verificationCode: '',
  }) as Record<string, unknown>; // every kind’s fields are an object

const printed = (template: PactaTemplate, data: unknown): string =>
  textOf(render(loadTemplate(template, 'fr'), data)).replaceAll('\u00A0', ' ');

const life = Life.ofKind().inForce('2026-03-01').on('2026-04-01').withPlan(2026, '2026-04-01');

describe('what is filed, or drawn up by hand', () => {
  it('the archives receive what the life left, series by series, and what it did not leave is not listed', () => {
    const page = printed(archiveSlip, dataOf(archiveSlip, life));
    expect(page).toContain('Texte signé : protocole de collaboration\t2026\t1\t');
    expect(page).toContain('Délibérations des conseils\t2026\t2\t');
    expect(page).toContain('Plans d’action\t2026\t1\t');
    expect(page).not.toContain('Évaluations');
    expect(page).toContain('du 1ᵉʳ mars 2026 au ……');
  });

  it('nothing is destroyed without the leave that the law asks for', () => {
    const page = printed(destructionSlip, dataOf(destructionSlip, life));
    expect(page).toContain('Vu la loi du 24 juin 1955 relative aux archives, en particulier son article 5 ;');
    expect(page).toContain('Vu l’autorisation n° ……');
  });

  it('a mission is ordered by the one who signs for the commune that leads', () => {
    const page = printed(missionOrder, dataOf(missionOrder, life));
    expect(page).toContain('en exécution du protocole de collaboration PC-2026-0001 :');
    expect(page).toContain('Mme Anne Lambert');
  });

  it.each([
    { template: missionOrder, path: 'total' },
    { template: missionReport, path: 'total' },
    { template: missionReport, path: 'totalPrevu' },
  ] as const)('the money of a mission adds up, or is left to the hand: $template.kind, $path', ({ template, path }) => {
    const refused = () => printed(template, { ...template.sample, [path]: 1 });
    expect(refused).toThrow(
      expect.objectContaining({
        faults: [
          {
            path,
            fr: 'le total n’est pas la somme de ses lignes',
            en: 'the total is not the sum of its lines',
          },
        ],
      }) as Error,
    );
    expect(printed(template, { ...template.sample, [path]: undefined })).toContain('……');
  });
});
