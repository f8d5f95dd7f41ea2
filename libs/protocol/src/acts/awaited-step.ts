import type { CivilDay } from '../calendar/civil-day.js';
import { instrumentIn, isOvertaken } from '../proposals.js';
import { courseOf, currentStep, lastDoneOn, progressOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { StepProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';
import { datedInTerm, type Context } from './context.js';

/** A proposal is signed and ratified until it is settled, or overtaken by another. */
function closedTo(state: Protocol, id: string): Refusal | undefined {
  const instrument = instrumentIn(state, id);
  if (!instrument) return { reason: 'no-such-proposal', instrument: id };
  const { status } = instrument;
  if (status !== 'open') return { reason: 'proposal-closed', instrument: id, status };
  return isOvertaken(state, instrument) ? { reason: 'proposal-overtaken', instrument: id } : undefined;
}

export type Awaited = { readonly step: StepProgress } | { readonly refusal: Refusal };

/**
 * The step that this party has to take now, where it is the one the act completes; else `notAwaited`. Nothing is dated before
 * the party's own previous step, or before the text was submitted.
 */
export function awaitedStep(
  context: Context,
  act: { readonly party: PartyId; readonly on: CivilDay; readonly instrument?: string },
  completes: (step: StepProgress) => boolean,
  notAwaited: Refusal,
): Awaited {
  const { state } = context;
  const closed =
    act.instrument === undefined ? undefined : (closedTo(state, act.instrument) ?? datedInTerm(context, act));
  if (closed) return { refusal: closed };
  const course = courseOf(state, act.instrument);
  const progress = progressOf(course, act.party);
  const step = progress && currentStep(progress);
  if (!step || !completes(step)) return { refusal: notAwaited };
  const previousOn = lastDoneOn(progress) ?? course?.submitted?.on;
  if (previousOn && act.on < previousOn) return { refusal: { reason: 'out-of-order', on: act.on, previousOn } };
  return { step };
}
