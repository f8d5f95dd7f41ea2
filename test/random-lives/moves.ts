import fc from 'fast-check';
import { addDays, obligations, possibleActs, type Act, type Obligation, type PossibleAct } from '@pacta/protocol';
import { dice, pick, type About, type Dice, type Hand, type Living, type Scene } from './hand.js';
import { hands } from './hands/index.js';

/** What is wrong with an act that is otherwise well made. */
const SPOILS = ['in-the-future', 'long-ago', 'stranger', 'stale', 'unexplained'] as const;
type Spoil = (typeof SPOILS)[number];

/**
 * One move of a random life: time passes; or somebody does what is owed, one of the acts that the screens offer, or any act at all.
 */
export type Move =
  | { readonly wait: number }
  | { readonly does: 'owed' | 'offered' | Living; readonly dice: Dice; readonly spoil: Spoil | null };

/** Acts that undo or end: seldom chosen, or every life would be short. */
const UNDOING: ReadonlySet<string> = new Set<Living>([
  'abandon',
  'withdraw-text',
  'refuse-by-council',
  'give-notice',
  'propose-termination',
  'withdraw-proposal',
]);

/** The act that discharges what is owed, or brings it nearer. */
export function towards({ kind, parties: [party], ...rest }: Obligation, dice: Dice): { type: Living; about: About } {
  const { year, instrument, meeting, key: obligation } = rest;
  const about: About = {
    ...(party !== undefined && { party }),
    ...(year !== undefined && { year, period: year }),
    ...(instrument !== undefined && { instrument }),
    ...(meeting !== undefined && { meeting }),
    obligation,
  };
  switch (kind) {
    case 'draft':
      return { type: 'submit-for-signature', about };
    case 'signature':
      return { type: 'sign', about };
    case 'ratification':
      return { type: 'ratify-by-council', about };
    case 'formality':
      return { type: 'complete-formality', about };
    case 'action-plan':
      return { type: dice.which % 2 === 0 ? 'approve-action-plan' : 'propose-action-plan', about };
    case 'specific-agreement':
      return { type: 'conclude-specific-agreement', about };
    case 'yearly-evaluation':
      return { type: 'submit-evaluation', about };
    case 'final-evaluation':
      return { type: 'submit-evaluation', about: { ...about, period: 'final' } };
    case 'renewal-decision':
      return { type: 'decide-renewal', about };
    case 'duty':
      return { type: 'fulfil-duty', about };
    case 'committee-minutes':
      return { type: 'record-minutes', about };
  }
}

/** Each kind of act as often as another, however many things it could be about. */
function offered({ state, rules, today }: Scene, { who, which, days }: Dice): PossibleAct | undefined {
  const all = possibleActs(state, rules, today);
  const kept = who < 2 ? all : all.filter(({ type }) => !UNDOING.has(type));
  const type = pick([...new Set(kept.map((act) => act.type))], which + days);
  return pick(
    kept.filter((act) => act.type === type),
    who,
  );
}

function spoilt(act: Act, spoil: Spoil | null, { today }: Scene): Act {
  if (spoil === 'in-the-future' && 'on' in act) return { ...act, on: addDays(today, 40) };
  if (spoil === 'long-ago' && 'on' in act) return { ...act, on: addDays(today, -4_000) };
  if (spoil === 'stranger' && 'party' in act) return { ...act, party: 'p9' };
  if (spoil === 'stale' && 'textHash' in act) return { ...act, textHash: 'f'.repeat(64) };
  if (spoil === 'unexplained' && 'reason' in act) return { ...act, reason: ' ' };
  return act;
}

/** The act of a move in this scene. */
export function actOf({ does, dice, spoil }: Exclude<Move, { wait: number }>, scene: Scene): Act {
  const make = (type: Living, about: About): Act =>
    spoilt((hands[type] as Hand<Living>)(scene, dice, about), spoil, scene); // the table pairs each type with its hand
  if (does !== 'owed' && does !== 'offered') return make(does, {});
  const owed = does === 'owed' && pick(obligations(scene.state, scene.rules).slice(0, 8), dice.who);
  if (owed) {
    const { type, about } = towards(owed, dice);
    return make(type, about);
  }
  const { type, ...about } = offered(scene, dice) ?? { type: 'attach-file' as const };
  return make(type, about);
}

const kinds = Object.keys(hands) as Living[]; // the table's own keys
const spoils = fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom(...SPOILS));
const doing = (does: fc.Arbitrary<'owed' | 'offered' | Living>) =>
  fc.record({ does, dice, spoil: spoils }) satisfies fc.Arbitrary<Move>;

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 30, arbitrary: doing(fc.constant('owed')) },
  { weight: 24, arbitrary: doing(fc.constant('offered')) },
  { weight: 18, arbitrary: doing(fc.constantFrom(...kinds.filter((kind) => !UNDOING.has(kind)))) },
  { weight: 3, arbitrary: doing(fc.constantFrom(...kinds)) },
  { weight: 9, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 6, arbitrary: fc.record({ wait: fc.integer({ min: 30, max: 300 }) }) },
  { weight: 1, arbitrary: fc.record({ wait: fc.integer({ min: 300, max: 2_000 }) }) },
);

/** Up to so many moves. */
export const movesUpTo = (most: number): fc.Arbitrary<Move[]> => fc.array(move, { maxLength: most, size: 'max' });
