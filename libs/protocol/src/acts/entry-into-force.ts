import { latest, type CivilDay } from '../calendar/civil-day.js';
import { accept, refuse, type Outcome } from '../decision.js';
import type { Fact } from '../event.js';
import type { Instrument } from '../instrument.js';
import { completedOn, courseOf, withStep } from '../procedure.js';
import { lastDayOf } from '../term.js';
import type { Context } from './context.js';

type Step = Fact<'signed' | 'council-ratified' | 'formality-completed'>;

/** The last day once an instrument has taken effect: moved only by a text whose term is another one. */
function lastDayAfter({ state }: Context, { text }: Instrument): CivilDay | null {
  const { inForce } = state;
  if (!inForce) return null;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const isUnchanged = !text || (same(text.term, state.text?.term) && same(text.programme, state.text?.programme));
  return isUnchanged ? inForce.lastDay : lastDayOf(text, inForce.on);
}

function instrumentTakesEffect(
  context: Context,
  instrument: Instrument,
  on: CivilDay,
  facts: readonly Step[],
): Outcome {
  const lastDay = lastDayAfter(context, instrument);
  if (lastDay && lastDay < on) return refuse({ reason: 'term-over', lastDay });
  return accept(...facts, { type: 'proposal-took-effect', instrument: instrument.id, on, lastDay });
}

/**
 * Accepts facts that complete steps, and with them the entry into force when they were the last ones awaited: the protocol is in
 * force once every party's procedure is complete, on the date of the last act. So is what changes it.
 */
export function completing(context: Context, instrumentId: string | undefined, facts: readonly Step[]): Outcome {
  const { state } = context;
  const before = courseOf(state, instrumentId)?.procedures ?? [];
  const after = facts.reduce((all, { party, step, on }) => withStep(all, party, step, { doneOn: on }), before);
  const on = completedOn(after);
  if (!on) return accept(...facts);
  const instrument = instrumentId === undefined ? undefined : state.instruments[instrumentId];
  if (instrument)
    return instrumentTakesEffect(context, instrument, latest([on, instrument.submitted?.on ?? on]) ?? on, facts);
  if (!state.text) return accept(...facts);
  const lastDay = lastDayOf(state.text, on);
  if (lastDay && lastDay < on) return refuse({ reason: 'phase-of-programme-over', lastDay });
  return accept(...facts, { type: 'entered-into-force', on, lastDay });
}
