import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, defaultRules } from '@pacta/protocol';
import { aText, huy, Life, mbour, scorecard } from '../test/builders/protocol.js';
import { amendment, annualActionPlan, councilDeliberation, renewalFile } from './index.js';
import type { DocumentFacts, PactaTemplate } from './src/facts.js';

const printed = (template: PactaTemplate, life: Life, more: Partial<DocumentFacts> = {}): string => {
  const kind = defaultRules.kinds[life.now.kind];
  const data = template.dataOf({
    protocol: life.now,
    text: life.now.text ?? aText(),
    events: life.events,
    draft: false,
    language: 'en',
    verificationCode: '',
    grids: defaultRules.grids,
    ...(kind && { kind }),
    ...more,
  });
  return textOf(render(loadTemplate(template, 'en'), data)).replaceAll('\u00A0', ' ');
};

const FRENCH = /\b(la Commune|le Conseil|Mme|janvier|février|septembre|voix|Vu|Considérant|Fait à)\b/u;

describe('what a partner reads in English', () => {
  it('the plan: places, months and money', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-04-01').withPlan(2026, '2026-04-01');
    const page = printed(annualActionPlan, life, { year: 2026 });
    expect(page).toContain('Action plan 2026');
    expect(page).toContain('Huy: Luc Simon\there and over there\tMarch to June\tCIC: 2,500.00 EUR');
    expect(page).toContain('Ms Anne Lambert');
    expect(page).not.toMatch(FRENCH);
  });

  it('the deliberation: organs, votes and what it brings about', () => {
    const page = printed(councilDeliberation, Life.ofKind().inForce('2026-12-01'), { party: 'p1' });
    expect(page).toContain('Municipal Council of Huy');
    expect(page).toContain('signature given on 1 December 2026 on behalf of the Municipal College');
    expect(page).toContain('for 18, against 3, abstentions 2,');
    expect(page).toContain('The Municipal Council ratifies the cooperation protocol PC-2026-0001');
    expect(page).toContain('The suspensive condition is fulfilled for the Municipality of Huy.');
    expect(page).not.toMatch(FRENCH);
  });

  it('the deliberation of a party that is not known yet leaves room for it', () => {
    expect(printed(councilDeliberation, Life.ofKind(), { draft: true })).toContain('Mr/Ms ……');
  });

  it('the amendment: each clause by its English name', () => {
    const text = aText({
      title: 'Huy and Mbour',
      term: { kind: 'endless' },
      foundingDeliberationOn: civilDay('2022-01-31'),
      domains: [{ name: 'Youth', inProgramme: true }],
      commitment: { cents: 123_456, currency: 'EUR' },
      parties: [{ ...huy, signatory: { ...huy.signatory, name: 'Eva Roy' } }, mbour],
    });
    const asked = { party: 'p1', on: civilDay('2027-02-01'), title: 'Youth', textHash: 'b'.repeat(64) } as const;
    const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01');
    life.does({ type: 'propose-amendment', instrument: 'a1', ...asked, text });
    const page = printed(amendment, life, { instrument: 'a1', text });
    expect(page).toContain('Amendment No. 1');
    expect(page).toContain('Having regard to the cooperation protocol PC-2026-0001, in force since 1 December 2026;');
    expect(page).toContain('Term\t5 years\tAn unlimited period');
    expect(page).toContain('Founding deliberation\t22 June 2021\t31 January 2022');
    expect(page).toContain('Youth (retained)');
    expect(page).toContain('Amount committed\tnone\t1,234.56 EUR');
    expect(page).toContain('Signatory, the Municipality of Huy\tMs Anne Lambert, Bourgmestre\tMs Eva Roy, Bourgmestre');
    expect(page).not.toMatch(FRENCH);
  });

  it('the amendment that nobody has proposed leaves room for its name', () => {
    expect(printed(amendment, Life.ofKind().inForce(), { draft: true })).toContain('……………………');
  });

  it('the renewal file: criteria, decisions and the last day, and criteria by their English names', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-12-01');
    life.does(scorecard('p1', 2026, '2026-12-01'), scorecard('p2', 2026, '2026-12-01'));
    const page = printed(renewalFile, life.on('2030-12-01').decidesRenewal('p1', '2030-12-01'));
    expect(page).toContain('In force since 1 March 2026. Last day: 28 February 2031.');
    expect(page).toContain('Evaluation of 2026\nEquality: 2.00');
    expect(page).toContain('The Municipality of Huy\trenews\t1 December 2030');
    expect(page).not.toMatch(FRENCH);
  });

  it('the renewal file of a text that is not in force yet leaves its days to the hand', () => {
    expect(printed(renewalFile, Life.ofKind(), { draft: true })).toContain('In force since ……');
  });
});
