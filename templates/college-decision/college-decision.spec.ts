import { loadTemplate, render, textOf } from '@pacta/documents';
import type { PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { collegeDecision } from './manifest.js';

const printed = (data: unknown): string =>
  textOf(render(loadTemplate(collegeDecision, 'fr'), data)).replaceAll('\u00A0', ' ');

const facts = (more: Partial<DocumentFacts> = {}): DocumentFacts => ({
  protocol: Life.ofKind().now,
  text: aText(),
  events: [],
  draft: true,
  language: 'fr',
  verificationCode: '',
  party: 'p1',
  ...more,
});
const decided = (more: Partial<DocumentFacts> = {}) => printed(collegeDecision.dataOf(facts(more)));

describe('what a college decides', () => {
  it('concludes under the condition that its council ratifies, by the law of Wallonia', () => {
    const text = decided();
    expect(text).toContain('Collège communal de Huy');
    expect(text).toContain('L1122-30, L1123-23 et L1132-3 ;');
    expect(text).toContain('la délibération du 22 juin 2021 par laquelle');
    expect(text).toContain('sous la condition suspensive de sa ratification par le Conseil communal');
    expect(text).toContain(
      'Mandat est donné à Mme Anne Lambert, Bourgmestre, pour signer ce texte au nom de la Commune de Huy.',
    );
    expect(text).not.toContain('déléguée');
  });

  it('leaves to the hand what only the minutes of the college say', () => {
    expect(decided()).toContain('Par …………………… voix pour et …………………… voix contre');
    expect(decided()).toContain('n° …………………… · séance du ……………………');
    expect(decided()).toContain('Présents : ………');
  });

  it('names the written delegation, its article and who countersigns, and the opinion once it is given', () => {
    const delegated: PartyText = {
      ...huy,
      signatory: { ...huy.signatory, mandate: 'Délégation du 3 mars 2026' },
      countersignatory: { civility: 'M.', name: 'Jean Petit', function: 'Directeur général', mandate: '' },
    };
    const text = aText({ parties: [delegated, mbour], commitment: { cents: 2_500_000, currency: 'EUR' } });
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02', text);
    expect(decided({ text, protocol: life.now })).not.toContain('avis du directeur financier');
    const page = decided({ text, protocol: life.on('2026-02-09').takesStep('p1', '2026-02-09').now });
    expect(page).toContain('L1132-3 et L1132-4 ;');
    expect(page).toContain('et à M. Jean Petit, Directeur général, pour le contresigner.');
    expect(page).toContain('déléguée : Délégation du 3 mars 2026.');
    expect(page).toContain('Vu l’avis du directeur financier du 9 février 2026 ;');
    expect(page).toContain('une dépense de 25 000,00 €');
  });

  it('says unanimity without counting voices', () => {
    const text = printed({ ...collegeDecision.sample, unanimite: true });
    expect(text).toContain('À l’unanimité des membres présents,');
    expect(text).not.toContain('voix pour');
  });

  it('is a blank form for a party that is not known yet, or that has no college', () => {
    expect(decided({ party: undefined })).toContain('…………………… de ……………………');
    const partner = decided({ party: 'p2' });
    expect(partner).toContain('…………………… de Mbour');
    expect(partner).not.toContain('L1122-30');
  });
});
