import fc from 'fast-check';
import {
  defaultRules,
  lastDayOf,
  civilDay,
  yearOf,
  type Act,
  type DeadlinePolicy,
  type Field,
  type FieldValue,
  type PartyText,
  type ProtocolText,
  type Rules,
} from '@pacta/protocol';
import { HASH } from '../builders/protocol.js';

/** Where a random life takes place: how its days are counted, the text that its parties want, and the act that it begins with. */
export interface World {
  readonly counts: keyof typeof RULES;
  readonly text: ProtocolText;
  readonly begins: Act<'start-protocol' | 'import-protocol'>;
}

/** The day on which every random life begins. */
export const FIRST_DAY = civilDay('2026-01-05');

/** Far apart, on both sides of the date line, with and without a summer time (Lord Howe's is half an hour). */
const PLACES: readonly (readonly [string, string])[] = [
  ['BE', 'Europe/Brussels'],
  ['SN', 'Africa/Dakar'],
  ['FR', 'Europe/Paris'],
  ['JP', 'Asia/Tokyo'],
  ['KI', 'Pacific/Kiritimati'],
  ['US', 'Pacific/Honolulu'],
  ['AU', 'Australia/Lord_Howe'],
];

const CLOSED = /-(01-01|05-01|07-21|12-25)$/;
const holidays = { BE: { has: (day: string) => CLOSED.test(day) }, FR: { has: (day: string) => CLOSED.test(day) } };

const inWorkingDays = (policy: DeadlinePolicy): DeadlinePolicy => ({
  ...policy,
  adjust: 'next-working-day',
  ...(policy.due.days !== undefined && { due: { ...policy.due, counted: 'working' } }),
});

/** The defaults, and the same where every policy counts working days. */
export const RULES = {
  calendar: { ...defaultRules, holidays },
  working: {
    ...defaultRules,
    holidays,
    policies: Object.fromEntries(
      Object.entries(defaultRules.policies).map(([kind, policy]) => [kind, inWorkingDays(policy)]),
    ) as Rules['policies'], // each under the kind it had
  },
} as const satisfies Record<string, Rules>;

const OPTIONS = ['finance-opinion', 'draft-online', 'state-authorisation'];

/** The `n`th party, `p1` first. Some persons act for two of them. */
const aParty = (n: number): fc.Arbitrary<PartyText> =>
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      regime: fc.constantFrom(...Object.keys(defaultRules.regimes)),
      options: fc.subarray(OPTIONS),
      person: fc.oneof({ weight: 4, arbitrary: fc.constant(n) }, fc.constant(1)),
      countersigned: fc.boolean(),
      delegated: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    })
    .map(({ place: [country, timeZone], regime, options, person, countersigned, delegated }) => ({
      id: `p${n}`,
      name: `Ville ${n}`,
      country,
      regime,
      timeZone,
      signatory: { civility: 'Mme', name: `Élue ${person}`, function: 'Maire', mandate: delegated ? 'n° 12' : '' },
      countersignatory: countersigned
        ? { civility: 'M.', name: `Directeur ${n}`, function: 'Directeur général', mandate: '' }
        : null,
      referent: { name: 'Luc Simon', email: 'luc.simon@example.org' },
      options,
    }));

/** One that joins later. */
export const theJoining = (text: ProtocolText, n: number): PartyText => {
  const [first] = text.parties;
  if (!first) throw new Error('a text has parties');
  const signatory = { ...first.signatory, name: `Élue ${n}`, mandate: '' };
  return { ...first, id: `p${n}`, name: `Ville ${n}`, signatory, countersignatory: null };
};

function filled({ type, columns }: Field): FieldValue {
  if (type === 'lines') return ['une ligne'];
  if (type === 'rows') return [Object.fromEntries((columns ?? []).map(({ id }) => [id, 'mot']))];
  return type === 'day' ? FIRST_DAY : 'des mots';
}

const aTextOf = (kind: string): fc.Arbitrary<ProtocolText> => {
  const { parties, term, fields } = defaultRules.kinds[kind] ?? {};
  const [least, most] = [parties?.min ?? 2, Math.min(parties?.max ?? 6, 6)];
  return fc
    .record({
      count: fc.integer({ min: least, max: most }),
      parties: fc.tuple(...[1, 2, 3, 4, 5, 6].map(aParty)),
      term: fc.oneof(
        { weight: 3, arbitrary: fc.constant(term ?? { kind: 'endless' as const }) },
        fc.record({ kind: fc.constant('years' as const), years: fc.integer({ min: 1, max: 6 }) }),
        fc.constant({ kind: 'phase' as const }),
      ),
      commits: fc.boolean(),
    })
    .map(({ count, parties: all, term: chosen, commits }) => ({
      language: 'fr',
      title: 'Un protocole',
      parties: all.slice(0, count),
      programme: { from: 2026, to: 2028 },
      foundingDeliberationOn: civilDay('2021-06-22'),
      links: 'une amitié',
      domains: [{ name: 'État civil', inProgramme: true }],
      term: chosen,
      place: 'Huy',
      ...(commits && { commitment: { cents: 3_000_000, currency: 'EUR' } }),
      fields: Object.fromEntries((fields ?? []).map((field) => [field.id, filled(field)])),
    }));
};

const beginning = (kind: string, text: ProtocolText) => ({
  id: 'a3f1c8d2-0000-4000-8000-000000000001',
  reference: 'PC-2026-0001',
  kind,
  organisation: 'o1',
  language: 'fr',
  timeZone: text.parties[0]?.timeZone ?? 'UTC',
});

/** Taken in mid-life: since 1984, or since last year; to its own end where that is still ahead. */
function importOf(kind: string, text: ProtocolText, since: number): Act<'import-protocol'> {
  const inForceOn = civilDay(`${since}-09-15`);
  const ownLast = lastDayOf(text, inForceOn);
  const lastDay = ownLast && ownLast < FIRST_DAY ? civilDay('2029-09-14') : ownLast;
  const settled = { plans: [yearOf(FIRST_DAY)], evaluations: [yearOf(FIRST_DAY) - 1] };
  return {
    type: 'import-protocol',
    ...beginning(kind, text),
    text,
    textHash: HASH,
    inForceOn,
    lastDay,
    settled,
    source: 'x',
  };
}

/** Any kind, with parties of any regimes; mostly begun here, sometimes taken in from elsewhere. */
export const worlds: fc.Arbitrary<World> = fc.constantFrom(...Object.keys(defaultRules.kinds)).chain((kind) =>
  fc
    .record({
      counts: fc.constantFrom('calendar' as const, 'working' as const),
      text: aTextOf(kind),
      since: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(1984, 2024, 2025)),
    })
    .map(({ counts, text, since }) => ({
      counts,
      text,
      begins:
        since === null
          ? { type: 'start-protocol', ...beginning(kind, text), predecessor: null }
          : importOf(kind, text, since),
    })),
);
