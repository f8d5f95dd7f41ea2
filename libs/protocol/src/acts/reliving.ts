import type { Act } from '../command.js';
import type { Outcome } from '../decision.js';
import type { Fact, ProtocolEvent } from '../event.js';
import { evolve } from '../evolve.js';
import type { Refusal } from '../refusal.js';
import { isSame } from '../same.js';
import type { Protocol } from '../state.js';
import { actOf, isEnd, type AskedAgain, type Turn } from './turns.js';

export type Ask = (state: Protocol, act: AskedAgain) => Outcome;

type Replaced = ProtocolEvent<'record-corrected'>['replaced'];
export type Relived = { readonly replaced: Replaced } | { readonly refusal: Refusal };
type Stands = { readonly facts: readonly Fact[] } | { readonly refusal: Refusal };

/** A fact without the day of its recording, which a correction does not touch. */
function written(fact: Fact | ProtocolEvent): Fact {
  const { recordedOn: _, ...rest } = { recordedOn: null, ...fact };
  return rest; // only the stamp was taken off
}

const factsOf = ({ fact, followed }: Turn): readonly ProtocolEvent[] => [fact, ...followed.map((next) => next.fact)];

/**
 * A later act asked again. What was refused on the log as it stood too is refused by rules that changed since, not by the correction:
 * it stands as it was written, and so does its own fact with all that was pinned in it.
 */
function askedAgain(turn: Turn, before: Protocol, state: Protocol, ask: Ask): Stands {
  const act = actOf(turn);
  const were = factsOf(turn);
  if (!act) return { facts: were };
  const outcome = ask(state, act);
  if (outcome.ok) return { facts: isEnd(turn.fact.type) ? outcome.facts : [turn.fact, ...outcome.facts.slice(1)] };
  if (isEnd(turn.fact.type)) return { facts: [] };
  if (!ask(before, act).ok) return { facts: were };
  const because = outcome.refusal.reason;
  return { refusal: { reason: 'correction-contradicts', position: turn.position, because } };
}

function corrected(act: Act<'correct-record'>['act'], state: Protocol, ask: Ask): Stands {
  if (!act) return { facts: [] };
  const outcome = ask(state, act);
  return outcome.ok ? { facts: outcome.facts } : { refusal: outcome.refusal };
}

/** What now stands at the position of an act, and nothing at those of what had followed from it. */
function replacing(turn: Turn, facts: readonly Fact[]): Replaced {
  const [now, were] = [facts.map(written), factsOf(turn).map(written)];
  if (isSame(now, were)) return [];
  const gone = turn.followed.filter(({ position }) => position !== turn.position);
  return [{ position: turn.position, facts: now }, ...gone.map(({ position }) => ({ position, facts: [] }))];
}

/** Lives the log again with one act as it should have been. What rested on it must still stand. */
export function relive(
  turns: readonly Turn[],
  { position, act }: Pick<Act<'correct-record'>, 'position' | 'act'>,
  ask: Ask,
): Relived {
  const replaced: Replaced[number][] = [];
  const lived = (state: Protocol | null, facts: readonly Fact[], { fact: { recordedOn } }: Turn): Protocol | null =>
    facts.reduce<Protocol | null>((soFar, fact) => evolve(soFar, { ...fact, recordedOn }), state);
  let before: Protocol | null = null;
  let state: Protocol | null = null;
  for (const turn of turns) {
    let stands: Stands = { facts: factsOf(turn) };
    if (state && turn.position === position) stands = corrected(act, state, ask);
    else if (before && state && turn.position > position) stands = askedAgain(turn, before, state, ask);
    if ('refusal' in stands) return stands;
    replaced.push(...replacing(turn, stands.facts));
    before = lived(before, factsOf(turn), turn);
    state = lived(state, stands.facts, turn);
  }
  return { replaced };
}
