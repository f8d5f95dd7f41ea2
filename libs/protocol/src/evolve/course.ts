import type { CivilDay } from '../calendar/civil-day.js';
import type { Course } from '../course.js';
import { phaseOf, withStep } from '../procedure.js';
import type { PartyProgress, StepProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';
import type { AfterEach } from './step.js';

export const withProcedures = (state: Protocol, procedures: readonly PartyProgress[]): Protocol => ({
  ...state,
  procedures,
  phase: phaseOf(procedures),
});

interface OfStep {
  readonly instrument?: string;
  readonly party: PartyId;
  readonly step: string;
}

/** The course of the protocol itself, or that of one of its instruments, one step further. */
function moved(
  state: Protocol,
  { instrument: id, party, step }: OfStep,
  change: Partial<StepProgress>,
  signedOn: Course['lastSignature'] = null,
): Protocol {
  if (id === undefined) {
    const after = withProcedures(state, withStep(state.procedures, party, step, change));
    return signedOn ? { ...after, lastSignature: later(state.lastSignature, signedOn) } : after;
  }
  const instrument = state.instruments[id];
  if (!instrument) return state;
  const procedures = withStep(instrument.procedures, party, step, change);
  const lastSignature = signedOn ? later(instrument.lastSignature, signedOn) : instrument.lastSignature;
  return { ...state, instruments: { ...state.instruments, [id]: { ...instrument, procedures, lastSignature } } };
}

const later = (
  last: Course['lastSignature'],
  { on, recordedOn }: { readonly on: CivilDay; readonly recordedOn: CivilDay },
): Course['lastSignature'] => ({ on: last && last.on > on ? last.on : on, recordedOn });

const done = ({ on, recordedOn }: { readonly on: CivilDay; readonly recordedOn: CivilDay }): Partial<StepProgress> => ({
  doneOn: on,
  recordedOn,
});

type Events =
  | 'signed'
  | 'council-ratified'
  | 'formality-completed'
  | 'council-refused'
  | 'council-adjourned'
  | 'entered-into-force';

export const ofCourse: AfterEach<Events> = {
  signed: (state, event) => moved(state, event, { ...done(event), signedBy: event.signatory }, event),
  'council-ratified': (state, event) => moved(state, event, done(event)),
  'formality-completed': (state, event) => moved(state, event, done(event)),
  'council-adjourned': (state, event) => moved(state, event, { adjournedTo: event.until }),
  'council-refused': (state, { instrument: id, party, on, reason }) => {
    if (id === undefined) return { ...state, phase: 'refused', refusal: { party, on, reason } };
    const instrument = state.instruments[id];
    if (!instrument) return state;
    return { ...state, instruments: { ...state.instruments, [id]: { ...instrument, status: 'refused', reason } } };
  },
  'entered-into-force': (state, { on, lastDay, recordedOn }) => ({
    ...state,
    phase: 'in-force',
    inForce: { on, lastDay, recordedOn },
  }),
};
