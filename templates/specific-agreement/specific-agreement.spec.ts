import { loadTemplate, render, textOf } from '@pacta/documents';
import { aText, huy, Life, mbour } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { specificAgreement } from './manifest.js';

const life = Life.ofKind().inForce('2026-12-01').on('2026-12-10').withPlan(2026, '2026-12-10');

function agreement(more: Partial<DocumentFacts> = {}): string {
  const data = specificAgreement.dataOf({
    protocol: life.now,
    text: aText(),
    events: [],
    draft: false,
    language: 'fr',
    verificationCode: 'AAAA-BBBB',
    year: 2026,
    ...more,
  });
  return textOf(render(loadTemplate(specificAgreement, 'fr'), data)).replaceAll('\u00A0', ' ');
}

describe('the agreement that houses a plan', () => {
  it('takes the plan as it was adopted, with its money', () => {
    const page = agreement();
    expect(page).toContain('relative au plan d’action 2026-2027');
    expect(page).toContain('adopté par toutes les parties le 10 décembre 2026');
    expect(page).toContain(
      'Former les agents de l’état civil\tHuy : Luc Simon\tici et là-bas\tmars à juin\t2 500,00 €',
    );
    expect(page).toContain('Total\t2 500,00 €');
  });

  it('is signed by each person once, in all capacities', () => {
    const both = {
      ...mbour,
      id: 'p3',
      name: 'Intercommunale',
      signatory: { ...huy.signatory, function: 'Présidente' },
    };
    const page = agreement({ text: aText({ parties: [huy, mbour, both] }) });
    expect(page.match(/^Mme Anne Lambert$/gmu)).toHaveLength(1);
    expect(page).toContain('Présidente, pour');
  });

  it('is a form to be filled in while the year has no plan', () => {
    const page = agreement({ year: 2031, draft: true });
    expect(page).toContain('relative au plan d’action 2031');
    expect(page).toContain('Total\t…………………… €');
    expect(agreement({ year: undefined, draft: true })).toContain('plan d’action ……………………');
  });
});
