import type { ProtocolEvent } from './event.js';
import { phaseOf, withStep } from './procedure.js';
import type { PartyProgress, Protocol } from './state.js';

function started(event: ProtocolEvent<'protocol-started'>): Protocol {
  const { id, reference, kind, organisation, language, timeZone, predecessor, recordedOn } = event;
  return {
    id,
    reference,
    kind,
    organisation,
    language,
    timeZone,
    predecessor,
    phase: 'drafting',
    startedOn: recordedOn,
    recordedOn,
    version: 0,
    text: null,
    textHash: '',
    submitted: null,
    procedures: [],
    lastSignature: null,
    refusal: null,
    inForce: null,
    plans: {},
    evaluations: {},
    renewal: { decisions: {}, agreed: null },
    notice: null,
    reminders: {},
    endedOn: null,
  };
}

const withProcedures = (state: Protocol, procedures: readonly PartyProgress[]): Protocol => ({
  ...state,
  procedures,
  phase: phaseOf(procedures),
});

/** Nothing of the old text binds any more; the reminders of what it awaited go with it. */
const backToDraft = (state: Protocol): Protocol => ({
  ...state,
  phase: 'drafting',
  submitted: null,
  procedures: [],
  lastSignature: null,
  refusal: null,
  reminders: {},
});

function withPlan(state: Protocol, year: number, change: Partial<Protocol['plans'][number]>): Protocol {
  const plan = state.plans[year];
  return plan ? { ...state, plans: { ...state.plans, [year]: { ...plan, ...change } } } : state;
}

function signed(state: Protocol, { party, step, on, recordedOn }: ProtocolEvent<'signed'>): Protocol {
  const last = state.lastSignature && state.lastSignature.on > on ? state.lastSignature.on : on;
  return {
    ...withProcedures(state, withStep(state.procedures, party, step, { doneOn: on })),
    lastSignature: { on: last, recordedOn },
  };
}

function scored(state: Protocol, event: ProtocolEvent<'evaluation-submitted'>): Protocol {
  const { party, period, grid, on, scores, lessons, dissent } = event;
  const known = state.evaluations[period] ?? { period, grid, cards: {}, result: null };
  const cards = { ...known.cards, [party]: { on, scores, lessons, dissent } };
  return { ...state, evaluations: { ...state.evaluations, [period]: { ...known, cards } } };
}

function happened(state: Protocol, event: ProtocolEvent): Protocol {
  switch (event.type) {
    case 'protocol-started':
      return started(event);
    case 'text-submitted': {
      const { on, recordedOn, version, text, textHash, procedures } = event;
      const timeZone = text.parties[0]?.timeZone ?? state.timeZone;
      return withProcedures(
        { ...state, timeZone, version, text, textHash, submitted: { on, recordedOn }, reminders: {} },
        procedures,
      );
    }
    case 'text-withdrawn':
    case 'text-taken-up-again':
      return backToDraft(state);
    case 'signed':
      return signed(state, event);
    case 'council-ratified':
    case 'formality-completed':
      return withProcedures(state, withStep(state.procedures, event.party, event.step, { doneOn: event.on }));
    case 'council-refused':
      return { ...state, phase: 'refused', refusal: { party: event.party, on: event.on, reason: event.reason } };
    case 'council-adjourned':
      return {
        ...state,
        procedures: withStep(state.procedures, event.party, event.step, { adjournedTo: event.until }),
      };
    case 'entered-into-force': {
      const { on, lastDay, recordedOn } = event;
      return { ...state, phase: 'in-force', inForce: { on, lastDay, recordedOn } };
    }
    case 'abandoned':
      return { ...state, phase: 'abandoned', endedOn: event.recordedOn };
    case 'action-plan-proposed': {
      const { year, years, revision, content, party, on } = event;
      const plan = {
        year,
        years,
        revision,
        content,
        proposedBy: party,
        approvals: { [party]: on },
        adopted: null,
        agreementOn: null,
      };
      return { ...state, plans: { ...state.plans, [year]: plan } };
    }
    case 'action-plan-approved':
      return withPlan(state, event.year, {
        approvals: { ...state.plans[event.year]?.approvals, [event.party]: event.on },
      });
    case 'action-plan-adopted':
      return withPlan(state, event.year, { adopted: { on: event.on, recordedOn: event.recordedOn } });
    case 'specific-agreement-concluded':
      return withPlan(state, event.year, { agreementOn: event.on });
    case 'evaluation-submitted':
      return scored(state, event);
    case 'evaluation-concluded': {
      const evaluation = state.evaluations[event.period];
      if (!evaluation) return state;
      const result = { on: event.on, means: event.means };
      return { ...state, evaluations: { ...state.evaluations, [event.period]: { ...evaluation, result } } };
    }
    case 'renewal-decided': {
      const { party, on, renew, reason } = event;
      return {
        ...state,
        renewal: { ...state.renewal, decisions: { ...state.renewal.decisions, [party]: { on, renew, reason } } },
      };
    }
    case 'renewal-agreed':
      return { ...state, renewal: { ...state.renewal, agreed: { on: event.on, successor: event.successor } } };
    case 'notice-given': {
      const { party, on, reason, effectiveOn } = event;
      return { ...state, notice: { party, on, reason, effectiveOn } };
    }
    case 'reminded':
      return { ...state, reminders: { ...state.reminders, [event.obligation]: event.scheduledFor } };
    case 'renewed':
    case 'lapse-lifted':
      return { ...state, phase: 'renewed', endedOn: state.inForce?.lastDay ?? event.on };
    case 'lapsed':
      return { ...state, phase: 'lapsed', endedOn: event.on };
    case 'terminated':
      return { ...state, phase: 'terminated', endedOn: event.on };
  }
}

/** The state after one more fact. Total over every event ever written: old logs are read by it for as long as they exist. */
export function evolve(state: Protocol | null, event: ProtocolEvent): Protocol {
  if (event.type === 'protocol-started') return started(event);
  if (!state)
    throw new Error(`a log that begins with «${event.type}» is damaged: it must begin with «protocol-started»`);
  // A reminder is the clock's own trace: it does not touch what the draft's sleep is counted from.
  const recordedOn = event.type === 'reminded' ? state.recordedOn : event.recordedOn;
  return { ...happened(state, event), recordedOn };
}
