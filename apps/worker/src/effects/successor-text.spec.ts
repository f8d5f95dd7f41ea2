import { civilDay } from '@pacta/protocol';
import { aText, huy, mbour } from '../../../../test/builders/protocol.js';
import { successorText } from './successor-text.js';

describe('the text that a renewal begins with', () => {
  test('moves the programme on by its own length', () => {
    expect(successorText(aText({ programme: { from: 2022, to: 2026 } })).programme).toEqual({ from: 2027, to: 2031 });
  });

  test('begins after the last day where the predecessor named no programme', () => {
    const text = aText({ programme: { from: null, to: null } });
    expect(successorText(text, civilDay('2031-11-30')).programme).toEqual({ from: 2032, to: null });
  });

  test('keeps who signs, and leaves the mandates to be given anew', () => {
    const delegated = { ...huy, signatory: { ...huy.signatory, mandate: 'Délégation du 3 mars 2026' } };
    const { parties, links } = successorText(aText({ parties: [delegated, mbour] }));
    expect(parties).toEqual([huy, mbour]);
    expect(links).toBe(aText().links);
  });

  test('keeps what its kind asks for, its term, what it commits, and the steps that a party chose', () => {
    const fields = { commitments: ['se rencontrer'], referents: [{ entity: 'Huy' }], resources: 'Un local' };
    const chosen = { ...mbour, options: ['state-authorisation'] };
    const commitment = { cents: 3_000_000, currency: 'EUR' };
    const term = { kind: 'years', years: 3 } as const;
    const after = successorText(aText({ parties: [huy, chosen], fields, commitment, term }));
    expect(after).toMatchObject({ fields, commitment, term });
    expect(after.parties[1]?.options).toEqual(['state-authorisation']);
  });

  test('a kind without a programme, whose term has no last day, invents none', () => {
    const text = aText({ programme: { from: null, to: null }, term: { kind: 'endless' } });
    expect(successorText(text).programme).toEqual({ from: null, to: null });
  });
});
