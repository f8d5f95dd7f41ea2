import type { PartyText, ProtocolText } from '../text.js';
import { asksFor } from './conditions.js';
import { regimes } from './regimes/index.js';
import type { Condition } from './rules.js';

const person = { civility: 'M.', name: 'Jean Petit', function: 'Directeur général', mandate: '' } as const;

const party = (change: Partial<PartyText> = {}): PartyText => ({
  id: 'p1',
  name: 'Huy',
  country: 'BE',
  regime: 'be-municipality',
  timeZone: 'Europe/Brussels',
  signatory: person,
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
  ...change,
});

const text = (commitment?: ProtocolText['commitment']): ProtocolText => ({
  language: 'fr',
  title: '',
  parties: [],
  programme: { from: null, to: null },
  foundingDeliberationOn: null,
  links: '',
  domains: [],
  term: { kind: 'years', years: 5 },
  place: '',
  ...(commitment !== undefined && { commitment }),
});

const euros = (cents: number): ProtocolText => text({ cents, currency: 'EUR' });
const step = (when?: Condition) => ({ id: 'the-step', ...(when && { when }) });
const opinion: Condition = { kind: 'commitment', cents: 2_200_000, currency: 'EUR' };
const asked = party({ options: ['the-step'] });

describe('which steps a party is asked for', () => {
  it.each([
    ['a step without a condition is asked of everybody', undefined, party(), text(), true],
    ['an option is not taken by a party that did not choose it', { kind: 'option' }, party(), text(), false],
    ['an option is taken by the party that chose it', { kind: 'option' }, asked, text(), true],
    ['another option is not this one', { kind: 'option' }, party({ options: ['other'] }), text(), false],
    ['no countersignature where nobody is named', { kind: 'countersignatory' }, party(), text(), false],
    [
      'a countersignature where one is named',
      { kind: 'countersignatory' },
      party({ countersignatory: person }),
      text(),
      true,
    ],
    ['nobody is heard on a text that commits nothing', opinion, party(), text(), false],
    ['nor where the sum is said to be none', opinion, party(), text(null), false],
    ['nor a cent below the amount', opinion, party(), euros(2_199_999), false],
    ['the organ is heard at the amount', opinion, party(), euros(2_200_000), true],
    ['and above it', opinion, party(), euros(9_000_000), true],
    [
      'a sum in another currency cannot be weighed',
      opinion,
      party(),
      text({ cents: 9_000_000, currency: 'XOF' }),
      false,
    ],
    ['but the party may ask for the opinion', opinion, asked, text({ cents: 9_000_000, currency: 'XOF' }), true],
  ] satisfies [string, Condition | undefined, PartyText, ProtocolText, boolean][])(
    '%s',
    (_, when, who, what, expected) => {
      expect(asksFor(step(when), who, what)).toBe(expected);
    },
  );
});

describe('the procedure that remains', () => {
  const stepsOf = (regime: string, who: PartyText, what: ProtocolText): string[] =>
    (regimes[regime]?.steps ?? []).filter((one) => asksFor(one, who, what)).map(({ id }) => id);

  it('of a Belgian municipality in the plainest case', () => {
    expect(stepsOf('be-municipality', party(), text())).toEqual(['college-signature', 'council-ratification']);
  });

  it('of a Belgian municipality that takes every step, in the order of the law', () => {
    const every = party({ countersignatory: person, options: ['draft-online'] });
    expect(stepsOf('be-municipality', every, euros(3_000_000))).toEqual([
      'finance-opinion',
      'college-signature',
      'countersignature',
      'draft-online',
      'council-ratification',
    ]);
  });

  it('of a partner whose State asks for an authorisation', () => {
    expect(stepsOf('partner-municipality', party({ options: ['state-authorisation'] }), text())).toEqual([
      'authorities-signature',
      'council-ratification',
      'state-authorisation',
    ]);
  });

  it('of a French authority, whose council comes first', () => {
    expect(stepsOf('fr-local-authority', party(), text())).toEqual([
      'council-deliberation',
      'mayor-signature',
      'prefect-transmission',
      'publication',
    ]);
  });
});
