import { addMonths, yearOf, type CivilDay } from './calendar/civil-day.js';
import { RENEWAL_WINDOW_MONTHS } from './acts/renewal.js';
import type { CommandType } from './command.js';
import type { EvaluationPeriod } from './evaluation.js';
import { evaluators } from './evaluators.js';
import { finalEvaluationOpensOn } from './final-evaluation.js';
import { isOvertaken } from './proposals.js';
import { currentStep } from './procedure.js';
import type { Course } from './course.js';
import type { Rules, StepAct } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';
import { carries } from './kind.js';
import { obligations } from './obligations.js';
import { termOf, type RunningTerm } from './term.js';
import { isAcceptedIn } from './transitions.js';
import { planYears } from './years.js';

type Elsewhere = 'start-protocol' | 'import-protocol' | 'remind' | 'end-term' | 'end-notice';

/** An act that could be recorded today, and what it is about. */
export interface PossibleAct {
  readonly type: Exclude<CommandType, Elsewhere>;
  readonly party?: PartyId;
  readonly year?: number;
  readonly period?: EvaluationPeriod;
  readonly instrument?: string;
  readonly project?: string;
  readonly meeting?: string;
  readonly mandate?: string;
  /** The key of the obligation that it discharges, or whose reminders it silences. */
  readonly obligation?: string;
}

const ACTS_OF_STEP: Readonly<Record<StepAct, readonly PossibleAct['type'][]>> = {
  signature: ['sign'],
  deliberation: ['ratify-by-council', 'refuse-by-council', 'adjourn-by-council'],
  formality: ['complete-formality'],
};

function steps(course: Course, instrument?: string): PossibleAct[] {
  const of = instrument === undefined ? {} : { instrument };
  return course.procedures.flatMap((progress) => {
    const step = currentStep(progress);
    return step ? ACTS_OF_STEP[step.act].map((type) => ({ type, party: progress.party, ...of })) : [];
  });
}

function proposals(state: Protocol, rules: Rules): PossibleAct[] {
  const open = Object.values(state.instruments).filter(({ status }) => status === 'open');
  const hasRoom = state.procedures.length < (rules.kinds[state.kind]?.parties.max ?? Infinity);
  return [
    { type: 'propose-amendment' },
    ...(hasRoom ? [{ type: 'propose-adhesion' } as const] : []),
    { type: 'propose-termination' },
    ...open.flatMap((instrument): PossibleAct[] => [
      ...(isOvertaken(state, instrument) ? [] : steps(instrument, instrument.id)),
      { type: 'withdraw-proposal', instrument: instrument.id },
    ]),
  ];
}

function projects(state: Protocol): PossibleAct[] {
  const known = Object.values(state.projects).flatMap(
    ({ id: project, diagnosis, evaluation, startedOn, closed }): PossibleAct[] => {
      const isWanted = diagnosis.outcome === 'implement' || diagnosis.outcome === 'adjust';
      if (closed) return [];
      if (startedOn) return [{ type: 'close-project', project }];
      const begin = isWanted && evaluation ? [{ type: 'start-project' as const, project }] : [];
      return [{ type: 'set-up-evaluation', project }, ...begin];
    },
  );
  return [{ type: 'record-diagnosis' }, ...known];
}

function committee({ committee: { members, meetings } }: Protocol): PossibleAct[] {
  const held = Object.values(meetings).filter(({ minutes }) => !minutes);
  return [
    { type: 'compose-committee' },
    ...(members.length > 0 ? [{ type: 'convene-committee' } as const] : []),
    ...held.map(({ id }): PossibleAct => ({ type: 'record-minutes', meeting: id })),
  ];
}

/** In the phases that take them, about whatever whoever asks says. */
const AT_ANY_TIME = [
  'record-mandate',
  'correct-text',
  'set-policy',
  'attach-file',
  'draw-up-document',
  'correct-record',
] as const;

/** What is kept up beside the course of the protocol: mandates, reminders, its own deadlines, scans, mistakes. */
function upkeep(state: Protocol, rules: Rules): PossibleAct[] {
  const owed = obligations(state, rules);
  return [
    ...owed.flatMap(({ key, duty }) => (duty === undefined ? [] : [{ type: 'fulfil-duty', obligation: key } as const])),
    ...owed.map(({ key }): PossibleAct => ({ type: 'snooze-reminders', obligation: key })),
    ...state.mandates.map(({ id }): PossibleAct => ({ type: 'end-mandate', mandate: id })),
    ...AT_ANY_TIME.map((type) => ({ type })),
  ];
}

function plans(state: Protocol, years: readonly number[]): PossibleAct[] {
  return years.flatMap((year): PossibleAct[] => {
    const plan = state.plans[year];
    if (plan?.adopted) {
      const agreement = plan.agreementOn ? [] : [{ type: 'conclude-specific-agreement', year } as const];
      return [...agreement, { type: 'report-progress', year }];
    }
    const wanting = plan ? state.procedures.filter(({ party }) => !plan.approvals[party]) : [];
    return [
      ...state.procedures.map(({ party }): PossibleAct => ({ type: 'propose-action-plan', party, year })),
      ...wanting.map(({ party }): PossibleAct => ({ type: 'approve-action-plan', party, year })),
    ];
  });
}

function evaluations(state: Protocol, periods: readonly EvaluationPeriod[]): PossibleAct[] {
  return periods.flatMap((period) =>
    evaluators(state, period)
      .filter((party) => !state.evaluations[period]?.cards[party])
      .map((party): PossibleAct => ({ type: 'submit-evaluation', party, period })),
  );
}

/** A decision may be taken, and a refusal to renew be turned round, until the renewal is agreed. */
function renewal(state: Protocol, lastDay: CivilDay, today: CivilDay): PossibleAct[] {
  if (state.renewal.agreed || today < addMonths(lastDay, -RENEWAL_WINDOW_MONTHS)) return [];
  return state.procedures.map(({ party }) => ({ type: 'decide-renewal', party }));
}

/** The years begun, and the whole term once its end is near. */
function periods(state: Protocol, { on, lastDay }: RunningTerm, rules: Rules, today: CivilDay): EvaluationPeriod[] {
  const [first, last] = [yearOf(on), Math.min(yearOf(today), yearOf(lastDay))];
  const opensOn = finalEvaluationOpensOn(state, rules);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  return opensOn && opensOn <= today ? [...years, 'final'] : years;
}

/** The party that gave notice may take it back; an end to which all agreed is nobody's to withdraw. */
function notices({ notice, procedures }: Protocol): PossibleAct[] {
  if (!notice) return procedures.map(({ party }) => ({ type: 'give-notice', party }));
  return notice.instrument === undefined ? [{ type: 'withdraw-notice', party: notice.party }] : [];
}

function inTerm(state: Protocol, rules: Rules, today: CivilDay): PossibleAct[] {
  const term = termOf(state);
  if (!term) return [];
  const notice = notices(state);
  const isEndless = !state.inForce?.lastDay;
  // A plan is prepared in the year before its own.
  const years = planYears(term).filter((year) => year <= yearOf(today) + 1);
  return [
    ...(carries(state, rules, 'action-plans') ? plans(state, years) : []),
    ...(carries(state, rules, 'evaluations') ? evaluations(state, periods(state, term, rules, today)) : []),
    ...(carries(state, rules, 'renewal') && !isEndless ? renewal(state, term.lastDay, today) : []),
    ...notice,
    ...proposals(state, rules),
    ...projects(state),
    ...committee(state),
  ];
}

/**
 * The acts that staff may be offered in this state on `today`: those that the phase accepts, for the steps, plans, evaluations and
 * decisions that are open. Whether an act is accepted still depends on what it says.
 */
export function possibleActs(state: Protocol, rules: Rules, today: CivilDay): readonly PossibleAct[] {
  const whole = (['submit-for-signature', 'withdraw-text', 'redraft', 'abandon'] as const).map((type) => ({ type }));
  const own = state.phase === 'in-force' ? [] : steps(state);
  return [...whole, ...own, ...inTerm(state, rules, today), ...upkeep(state, rules)].filter(({ type }) =>
    isAcceptedIn(type, state.phase),
  );
}
