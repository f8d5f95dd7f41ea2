import { addDays, type CivilDay } from '../calendar/civil-day.js';
import { addWorkingDays } from '../calendar/working-day.js';
import type { Course } from '../course.js';
import { policyIn } from '../kind.js';
import { currentStep, phaseOf } from '../procedure.js';
import { holidaysAt } from '../rules/holidays.js';
import type { Delay, DeadlinePolicy, ObligationKind, Rules, StepAct } from '../rules/rules.js';
import type { PartyProgress, StepProgress } from '../course.js';
import type { Protocol } from '../state.js';
import { placeOf, type Obligation } from './obligation.js';

const OBLIGATION_OF_ACT: Record<StepAct, ObligationKind> = {
  signature: 'signature',
  deliberation: 'ratification',
  formality: 'formality',
};

/** What the step itself allows, else what the policy does. */
const delayOf = (step: StepProgress, { due }: DeadlinePolicy): Delay =>
  step.within ?? { days: due.days ?? 60, counted: due.counted ?? 'calendar' };

/** Days run from the submission for a signature, from the last signature of all for what follows it. */
function startOf(
  course: Course,
  progress: PartyProgress,
  step: StepProgress,
): { from: CivilDay; since: CivilDay } | undefined {
  const { submitted, lastSignature, procedures } = course;
  if (!submitted) return undefined;
  const at = progress.steps.indexOf(step);
  if (step.act === 'deliberation' && progress.steps.slice(0, at).some(({ act }) => act === 'signature')) {
    // A ratification waits for the signature of every party; a deliberation before the signature waits for nobody.
    if (phaseOf(procedures) !== 'ratifying' || !lastSignature) return undefined;
    return { from: lastSignature.on, since: lastSignature.recordedOn };
  }
  // Everything else is counted from the party's own previous step.
  const previous = progress.steps[at - 1];
  return { from: previous?.doneOn ?? submitted.on, since: previous?.recordedOn ?? submitted.recordedOn };
}

function dueOf(from: CivilDay, delay: Delay, progress: PartyProgress, rules: Rules): CivilDay {
  if (delay.counted === 'calendar') return addDays(from, delay.days);
  return addWorkingDays(from, delay.days, holidaysAt(rules, placeOf(progress)));
}

/** The step that each party has to take now, on the way of the protocol itself or of what changes it. */
export function stepsOwed(state: Protocol, course: Course, rules: Rules, instrument?: string): Obligation[] {
  return course.procedures.flatMap((progress): Obligation[] => {
    const step = currentStep(progress);
    const start = step && startOf(course, progress, step);
    if (!step || !start) return [];
    const kind = OBLIGATION_OF_ACT[step.act];
    const { party } = progress;
    const policy = policyIn(state, rules, kind, party);
    return [
      {
        key: [kind, party, step.id, ...(instrument === undefined ? [] : [instrument])].join('/'),
        kind,
        parties: [party],
        due: step.adjournedTo ?? dueOf(start.from, delayOf(step, policy), progress, rules),
        since: start.since,
        policy,
        ...(instrument !== undefined && { instrument }),
        ...placeOf(progress),
      },
    ];
  });
}
