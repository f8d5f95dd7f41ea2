import { addMonths, yearOf, type CivilDay } from './calendar/civil-day.js';
import { RENEWAL_WINDOW_MONTHS } from './acts/renewal.js';
import type { CommandType } from './command.js';
import type { EvaluationPeriod } from './evaluation.js';
import { currentStep } from './procedure.js';
import type { StepAct } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';
import { acceptedIn } from './transitions.js';
import { planYears } from './years.js';

type Clocked = 'start-protocol' | 'remind' | 'end-term' | 'end-notice';

/** An act that could be recorded today, and what it is about. */
export interface PossibleAct {
  readonly type: Exclude<CommandType, Clocked>;
  readonly party?: PartyId;
  readonly year?: number;
  readonly period?: EvaluationPeriod;
}

const ACTS_OF_STEP: Readonly<Record<StepAct, readonly PossibleAct['type'][]>> = {
  signature: ['sign'],
  deliberation: ['ratify-by-council', 'refuse-by-council', 'adjourn-by-council'],
  formality: ['complete-formality'],
};

function steps(state: Protocol): PossibleAct[] {
  return state.procedures.flatMap((progress) => {
    const step = currentStep(progress);
    return step ? ACTS_OF_STEP[step.act].map((type) => ({ type, party: progress.party })) : [];
  });
}

function plans(state: Protocol, years: readonly number[]): PossibleAct[] {
  return years.flatMap((year): PossibleAct[] => {
    const plan = state.plans[year];
    if (plan?.adopted) return plan.agreementOn ? [] : [{ type: 'conclude-specific-agreement', year }];
    const wanting = plan ? state.procedures.filter(({ party }) => !plan.approvals[party]) : [];
    return [
      ...state.procedures.map(({ party }): PossibleAct => ({ type: 'propose-action-plan', party, year })),
      ...wanting.map(({ party }): PossibleAct => ({ type: 'approve-action-plan', party, year })),
    ];
  });
}

function evaluations(state: Protocol, periods: readonly EvaluationPeriod[]): PossibleAct[] {
  return periods.flatMap((period) =>
    state.procedures
      .filter(({ party }) => !state.evaluations[period]?.cards[party])
      .map(({ party }): PossibleAct => ({ type: 'submit-evaluation', party, period })),
  );
}

/** A decision may be taken, and a refusal to renew be turned round, until the renewal is agreed. */
function renewal(state: Protocol, lastDay: CivilDay, today: CivilDay): PossibleAct[] {
  if (state.renewal.agreed || today < addMonths(lastDay, -RENEWAL_WINDOW_MONTHS)) return [];
  return state.procedures.map(({ party }) => ({ type: 'decide-renewal', party }));
}

/** The years begun, and the whole term once its last months have come. */
function periods(on: CivilDay, lastDay: CivilDay, today: CivilDay): EvaluationPeriod[] {
  const [first, last] = [yearOf(on), Math.min(yearOf(today), yearOf(lastDay))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  return today < addMonths(lastDay, -RENEWAL_WINDOW_MONTHS) ? years : [...years, 'final'];
}

function inTerm(state: Protocol, today: CivilDay): PossibleAct[] {
  const { inForce } = state;
  if (!inForce) return [];
  const notice = state.procedures.map(({ party }): PossibleAct => ({ type: 'give-notice', party }));
  return [
    // A plan is prepared in the year before its own.
    ...plans(
      state,
      planYears(inForce).filter((year) => year <= yearOf(today) + 1),
    ),
    ...evaluations(state, periods(inForce.on, inForce.lastDay, today)),
    ...renewal(state, inForce.lastDay, today),
    ...(state.notice ? [] : notice),
  ];
}

/**
 * The acts that staff may be offered in this state on `today`: those that the phase accepts, for the steps, plans, evaluations and
 * decisions that are open. Whether an act is accepted still depends on what it says.
 */
export function possibleActs(state: Protocol, today: CivilDay): readonly PossibleAct[] {
  const whole = (['submit-for-signature', 'withdraw-text', 'redraft', 'abandon'] as const).map((type) => ({ type }));
  return [...whole, ...steps(state), ...inTerm(state, today)].filter(({ type }) =>
    acceptedIn[type].includes(state.phase),
  );
}
