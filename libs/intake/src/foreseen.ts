import {
  blocking,
  dayIn,
  decide,
  evolve,
  isOpen,
  rehearse,
  type Act,
  type Blocking,
  type Instant,
  type Protocol,
  type ProtocolEvent,
  type Rehearsed,
  type Rules,
} from '@pacta/protocol';

/** What would happen to a row, were it taken in at that instant. */
export interface Foreseen {
  readonly state: Protocol;
  /** What blocks, with the next thing that its clock would do. */
  readonly blocking: Blocking;
  /** The first so many entries of its life to come; asking for none saves the walk. */
  readonly toCome: readonly Rehearsed[];
}

/** Far enough for the next plan, the next evaluation and the end of a term that ends soon. */
const YEARS = 1;

/** Undefined where the domain would refuse it: time has passed since the row was read. `rules` have the holidays of its places. */
export function foreseen(act: Act<'import-protocol'>, at: Instant, rules: Rules, entries = 12): Foreseen | undefined {
  const decision = decide(null, { ...act, at }, rules);
  if (!decision.ok) return undefined;
  const state = decision.events.reduce<Protocol | null>((soFar, event: ProtocolEvent) => evolve(soFar, event), null);
  if (!state) return undefined;
  const today = dayIn(state.timeZone, at);
  return {
    state,
    blocking: blocking(state, rules, today),
    toCome: entries > 0 && isOpen(state) ? rehearse(state, rules, YEARS, today).slice(0, entries) : [],
  };
}
