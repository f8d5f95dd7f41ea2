import type { CivilDay } from '../calendar/civil-day.js';
import { accept, refuse, type Outcome } from '../decision.js';
import type { Fact } from '../event.js';
import { completedOn, withStep } from '../procedure.js';
import type { PartyId } from '../text.js';
import { lastDayOf } from '../term.js';
import type { Context } from './context.js';

/**
 * Accepts `fact`, which completes a step, and with it the entry into force when it was the last one awaited: the protocol
 * is in force once every party's procedure is complete, on the date of the last act.
 */
export function completing({ state }: Context, party: PartyId, step: string, on: CivilDay, fact: Fact): Outcome {
  const completed = completedOn(withStep(state.procedures, party, step, { doneOn: on }));
  if (!completed || !state.text) return accept(fact);
  const lastDay = lastDayOf(state.text, completed);
  if (lastDay < completed) return refuse({ reason: 'phase-of-programme-over', lastDay });
  return accept(fact, { type: 'entered-into-force', on: completed, lastDay });
}
