import type { CivilDay } from '../calendar/civil-day.js';
import { currentStep, lastDoneOn, progressOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { StepProgress } from '../state.js';
import type { PartyId } from '../text.js';
import type { Context } from './context.js';

export type Awaited = { readonly step: StepProgress } | { readonly refusal: Refusal };

/**
 * The step that this party has to take now, where it is the one the act completes; else `notAwaited`. Nothing is dated before
 * the party's own previous step, or before the text was submitted.
 */
export function awaitedStep(
  { state }: Context,
  act: { readonly party: PartyId; readonly on: CivilDay },
  completes: (step: StepProgress) => boolean,
  notAwaited: Refusal,
): Awaited {
  const progress = progressOf(state, act.party);
  const step = progress && currentStep(progress);
  if (!step || !completes(step)) return { refusal: notAwaited };
  const previousOn = lastDoneOn(progress) ?? state.submitted?.on;
  if (previousOn && act.on < previousOn) return { refusal: { reason: 'out-of-order', on: act.on, previousOn } };
  return { step };
}
