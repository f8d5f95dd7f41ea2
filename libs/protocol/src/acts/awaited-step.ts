import type { CivilDay } from '../calendar/civil-day.js';
import { courseOf, currentStep, lastDoneOn, progressOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { StepProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';
import type { Context } from './context.js';

/** Once the protocol is in force, only what was proposed since is signed and ratified; a proposal is, until it is settled. */
function closedTo({ phase, instruments }: Protocol, id: string | undefined): Refusal | undefined {
  if (id === undefined) return phase === 'in-force' ? { reason: 'no-such-proposal', instrument: '' } : undefined;
  const instrument = instruments[id];
  if (!instrument) return { reason: 'no-such-proposal', instrument: id };
  const { status } = instrument;
  return status === 'open' ? undefined : { reason: 'proposal-closed', instrument: id, status };
}

export type Awaited = { readonly step: StepProgress } | { readonly refusal: Refusal };

/**
 * The step that this party has to take now, where it is the one the act completes; else `notAwaited`. Nothing is dated before
 * the party's own previous step, or before the text was submitted.
 */
export function awaitedStep(
  { state }: Context,
  act: { readonly party: PartyId; readonly on: CivilDay; readonly instrument?: string },
  completes: (step: StepProgress) => boolean,
  notAwaited: Refusal,
): Awaited {
  const closed = closedTo(state, act.instrument);
  if (closed) return { refusal: closed };
  const course = courseOf(state, act.instrument);
  const progress = progressOf(course, act.party);
  const step = progress && currentStep(progress);
  if (!step || !completes(step)) return { refusal: notAwaited };
  const previousOn = lastDoneOn(progress) ?? course?.submitted?.on;
  if (previousOn && act.on < previousOn) return { refusal: { reason: 'out-of-order', on: act.on, previousOn } };
  return { step };
}
