import { aText, huy, mbour } from '../../../test/builders/protocol.js';
import { civilDay } from './calendar/civil-day.js';
import { rehearsedFrom } from './rehearsed-from.js';
import { defaultRules } from './rules/default-rules.js';

const inForceOn = civilDay('2026-12-01');
const kind = 'cic-protocol';

describe('the life that a text would bring', () => {
  it('ends on the eve of the anniversary, and asks for a plan each year', () => {
    const entries = rehearsedFrom({ kind, text: aText(), inForceOn }, defaultRules);
    expect(entries.at(-1)).toMatchObject({ type: 'end', on: '2031-11-30' });
    const plans = entries.filter((entry) => entry.type === 'due' && entry.kind === 'action-plan');
    // In force in December: the first plan covers the following year too.
    expect(plans.map(({ year }) => year)).toEqual([2026, 2028, 2029, 2030, 2031]);
  });

  it('is told even of a draft whose parties are not known yet', () => {
    const text = aText({ parties: [{ ...huy, timeZone: '', country: '' }] });
    expect(rehearsedFrom({ kind, text, inForceOn }, defaultRules).length).toBeGreaterThan(10);
    expect(rehearsedFrom({ kind, text: aText({ parties: [] }), inForceOn }, defaultRules).at(-1)?.type).toBe('end');
  });

  it('tells of what is counted from a step, such as the two months of a French partner’s prefect', () => {
    const french = { ...mbour, country: 'FR', regime: 'fr-local-authority', timeZone: 'Europe/Paris' };
    const entries = rehearsedFrom({ kind, text: aText({ parties: [huy, french] }), inForceOn }, defaultRules);
    const review = entries.filter((entry) => entry.type === 'due' && entry.duty === 'prefect-review');
    expect(review.map(({ on }) => on)).toEqual(['2027-02-01']);
  });

  it('stops after as many years as asked', () => {
    const all = rehearsedFrom({ kind, text: aText(), inForceOn }, defaultRules);
    const one = rehearsedFrom({ kind, text: aText(), inForceOn }, defaultRules, 1);
    expect(one.every(({ on }) => on <= '2027-12-01')).toBe(true);
    expect(all.slice(0, one.length)).toEqual(one);
  });
});
