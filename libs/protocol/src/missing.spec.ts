import { partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { aText, huy, mbour } from '../../../test/builders/protocol.js';
import { missingIn } from './missing.js';
import { defaultRules } from './rules/default-rules.js';
import type { Field, ProtocolKind } from './rules/rules.js';
import type { FieldValue, ProtocolText } from './text.js';

const kindOf = (id: string, fields?: readonly Field[]): ProtocolKind => {
  const kind = defaultRules.kinds[id];
  if (!kind) throw new Error(`there is no kind ${id}`);
  return fields ? { ...kind, fields } : kind;
};
const wanting = (text: ProtocolText, kind: ProtocolKind): string[] =>
  missingIn(text, kind, defaultRules).map(({ path, reason }) => `${path} ${reason}`);

describe('a complete text', () => {
  it.each(Object.values(defaultRules.kinds).map((kind) => [kind.id, kind] as const))(
    'of %s lacks nothing',
    (id, kind) => {
      const parties = Array.from({ length: kind.parties.min }, (_, i) => partyOf(kind.regimes[0] ?? '', `p${i + 1}`));
      expect(wanting(textOfKind(id, parties), kind)).toEqual([]);
    },
  );
});

describe('a field of the kind’s own', () => {
  const field = (change: Partial<Field>): Field => ({
    id: 'aim',
    type: 'line',
    label: { fr: 'But' },
    required: true,
    ...change,
  });
  const told = (given: Field, value?: FieldValue) =>
    wanting(
      textOfKind('twinning-oath', [huy, mbour], { fields: value === undefined ? {} : { aim: value } }),
      kindOf('twinning-oath', [given]),
    );

  it.each<[Partial<Field>, FieldValue | undefined, string[]]>([
    [{}, undefined, ['fields.aim empty']],
    [{}, ' ', ['fields.aim empty']],
    [{ required: false }, undefined, []],
    [{ required: false }, '', []],
    [{ type: 'lines' }, [], ['fields.aim empty']],
    [{ type: 'lines' }, 'une ligne', ['fields.aim wrong-kind']],
    [{ type: 'lines' }, [{ a: 'b' }], ['fields.aim wrong-kind']],
    [{ type: 'rows' }, ['une ligne'], ['fields.aim wrong-kind']],
    [{ type: 'line' }, ['une ligne'], ['fields.aim wrong-kind']],
    [{ type: 'day' }, '2026-02-30', ['fields.aim wrong-kind']],
    [{ type: 'day' }, '2026-02-28', []],
    [{ type: 'lines', count: { min: 2, max: 3 } }, ['a'], ['fields.aim too-few']],
    [{ type: 'lines', count: { min: 2, max: 3 } }, ['a', 'b', 'c', 'd'], ['fields.aim too-many']],
    [{ type: 'lines', count: { min: 2, max: 3 } }, ['a', 'b', 'c'], []],
  ])('%j holding %j: %j', (change, value, expected) => expect(told(field(change), value)).toEqual(expected));
});

describe('a term', () => {
  it.each([
    [{ term: { kind: 'years', years: 0 } }, ['term.years wrong-years']],
    [{ term: { kind: 'years', years: 2.5 } }, ['term.years wrong-years']],
    [{ term: { kind: 'endless' } }, []],
    [{ term: { kind: 'phase' }, programme: { from: null, to: null } }, ['programme.to empty']],
    [{ term: { kind: 'phase' } }, []],
  ] as const)('%j: %j', (change, expected) =>
    expect(wanting(textOfKind('twinning-oath', [huy, mbour], change), kindOf('twinning-oath'))).toEqual(expected),
  );

  it('of a CIC protocol asks for its programme once', () =>
    expect(
      wanting(aText({ term: { kind: 'phase' }, programme: { from: 2022, to: null } }), kindOf('cic-protocol')),
    ).toEqual(['programme.to empty']));
});

describe('a party', () => {
  it('says who signs for it, and where its days are counted', () => {
    const nobody = { civility: '', name: ' ', function: '', mandate: '' } as const;
    const party = {
      ...mbour,
      country: '',
      timeZone: 'Belgique',
      regime: 'toString',
      signatory: nobody,
      countersignatory: nobody,
    };
    expect(wanting(aText({ parties: [huy, party] }), kindOf('cic-protocol'))).toEqual([
      'parties.1.country empty',
      'parties.1.regime unknown-regime',
      'parties.1.timeZone unknown-zone',
      'parties.1.signatory.name empty',
      'parties.1.signatory.function empty',
      'parties.1.signatory.civility empty',
      'parties.1.countersignatory.name empty',
      'parties.1.countersignatory.function empty',
      'parties.1.countersignatory.civility empty',
    ]);
  });
});
