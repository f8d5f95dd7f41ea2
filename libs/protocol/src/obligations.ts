import { addDays, yearOf, type CivilDay } from './calendar/civil-day.js';
import { nextWorkingDay } from './calendar/working-day.js';
import { currentStep } from './procedure.js';
import type { ObligationKind, Rules, StepAct } from './rules/rules.js';
import type { PartyProgress, Protocol, StepProgress } from './state.js';
import type { PartyId } from './text.js';
import { evaluationDueOn, evaluationYears, finalEvaluationDueOn, planDueOn, planYears } from './years.js';

/** Something that is owed: by whom, by when, and since when we know. */
export interface Obligation {
  /** Unique within the protocol: `signature/p1`, `action-plan/2027`. */
  readonly key: string;
  readonly kind: ObligationKind;
  /** Who is awaited. */
  readonly parties: readonly PartyId[];
  readonly year?: number;
  readonly due: CivilDay;
  /** The day on which it came to be known here: no reminder is dated on or before it. */
  readonly since: CivilDay;
  /** Where its days are counted. */
  readonly timeZone: string;
  readonly country: string;
}

const OBLIGATION_OF_ACT: Record<StepAct, ObligationKind> = {
  signature: 'signature',
  deliberation: 'ratification',
  formality: 'formality',
};

/** A shared deadline is counted where the lead party is. */
function place(state: Protocol): Pick<Obligation, 'timeZone' | 'country'> {
  return { timeZone: state.timeZone, country: state.text?.parties[0]?.country ?? '' };
}

function inDraft(state: Protocol, rules: Rules): Obligation[] {
  const touched = rules.draftSavedOn && rules.draftSavedOn > state.recordedOn ? rules.draftSavedOn : state.recordedOn;
  const due = addDays(touched, rules.policies.draft.due.days ?? 90);
  return [{ key: 'draft', kind: 'draft', parties: [], due, since: touched, ...place(state) }];
}

/** Days run from the submission for a signature, from the last signature of all for what follows it. */
function dueOfStep(
  state: Protocol,
  progress: PartyProgress,
  step: StepProgress,
  rules: Rules,
): { due: CivilDay; since: CivilDay } | undefined {
  const start = state.submitted;
  if (!start) return undefined;
  const days = rules.policies[OBLIGATION_OF_ACT[step.act]].due.days ?? 60;
  const signedFirst = progress.steps[0]?.act === 'signature';
  if (step.act === 'signature' || !signedFirst) {
    // A party that deliberates first counts each step from its own previous one.
    const previous = progress.steps.flatMap((s) => s.doneOn ?? []).at(-1) ?? start.on;
    return { due: addDays(previous, days), since: start.recordedOn };
  }
  if (state.phase !== 'ratifying' || !state.lastSignature) return undefined;
  const { on, recordedOn } = state.lastSignature;
  return { due: step.adjournedTo ?? addDays(on, days), since: recordedOn };
}

function beforeForce(state: Protocol, rules: Rules): Obligation[] {
  return state.procedures.flatMap((progress): Obligation[] => {
    const step = currentStep(progress);
    const when = step && dueOfStep(state, progress, step, rules);
    if (!step || !when) return [];
    const kind = OBLIGATION_OF_ACT[step.act];
    const { party, timeZone, country } = progress;
    return [{ key: `${kind}/${party}/${step.id}`, kind, parties: [party], ...when, timeZone, country }];
  });
}

function plans(state: Protocol, inForce: NonNullable<Protocol['inForce']>, rules: Rules): Obligation[] {
  const everyone = state.procedures.map((p) => p.party);
  return planYears(inForce).flatMap((year): Obligation[] => {
    const plan = state.plans[year];
    const shared = { year, ...place(state) };
    if (plan?.adopted) {
      if (plan.agreementOn) return [];
      const due = addDays(plan.adopted.on, rules.policies['specific-agreement'].due.days ?? 60);
      return [
        {
          key: `specific-agreement/${year}`,
          kind: 'specific-agreement',
          parties: everyone,
          due,
          since: plan.adopted.recordedOn,
          ...shared,
        },
      ];
    }
    const due = planDueOn(inForce, year, rules);
    // A protocol taken in mid-life owes nothing for the years that were over when it came here.
    const covered = year === yearOf(inForce.on) ? planYears(inForce)[1] : year + 1;
    const over = (covered ?? year + 1) <= yearOf(inForce.recordedOn);
    if (over || due > inForce.lastDay) return [];
    const parties = everyone.filter((party) => !plan?.approvals[party]);
    return [{ key: `action-plan/${year}`, kind: 'action-plan', parties, due, since: inForce.recordedOn, ...shared }];
  });
}

function evaluations(state: Protocol, inForce: NonNullable<Protocol['inForce']>, rules: Rules): Obligation[] {
  const awaited = (period: string): PartyId[] =>
    state.procedures.map((p) => p.party).filter((party) => !state.evaluations[period]?.cards[party]);
  const shared = { since: inForce.recordedOn, ...place(state) };
  const yearly = evaluationYears(inForce, rules)
    .filter((year) => !state.evaluations[year]?.result && evaluationDueOn(year, rules) >= inForce.recordedOn)
    .map((year): Obligation => ({
      key: `yearly-evaluation/${year}`,
      kind: 'yearly-evaluation',
      parties: awaited(String(year)),
      year,
      due: evaluationDueOn(year, rules),
      ...shared,
    }));
  const due = finalEvaluationDueOn(inForce, rules);
  // A term shorter than the lead time has no room for a final evaluation before its own end.
  if (state.evaluations['final']?.result || due <= inForce.on) return yearly;
  return [...yearly, { key: 'final-evaluation', kind: 'final-evaluation', parties: awaited('final'), due, ...shared }];
}

function renewal(state: Protocol, inForce: NonNullable<Protocol['inForce']>): Obligation[] {
  const { decisions, agreed } = state.renewal;
  // One refusal settles it: there is nothing left to wait for.
  if (agreed || Object.values(decisions).some((decision) => !decision.renew)) return [];
  return state.procedures
    .filter(({ party }) => !decisions[party])
    .map(({ party, timeZone, country }) => ({
      key: `renewal-decision/${party}`,
      kind: 'renewal-decision',
      parties: [party],
      due: inForce.lastDay,
      since: inForce.recordedOn,
      timeZone,
      country,
    }));
}

/** Where the rule counts working days, a due day on which that party's offices are closed moves to the next open one. */
function onOpenDay(obligation: Obligation, rules: Rules): Obligation {
  if (rules.policies[obligation.kind].adjust === 'none') return obligation;
  return { ...obligation, due: nextWorkingDay(obligation.due, rules.holidays[obligation.country] ?? new Set()) };
}

/** All that is owed in this state, soonest first. A given notice leaves nothing owed beyond its effect. */
export function obligations(state: Protocol, rules: Rules): readonly Obligation[] {
  const owed = (): Obligation[] => {
    if (state.phase === 'drafting') return inDraft(state, rules);
    if (state.phase === 'signing' || state.phase === 'ratifying') return beforeForce(state, rules);
    if (state.phase !== 'in-force' || !state.inForce) return [];
    const all = [
      ...plans(state, state.inForce, rules),
      ...evaluations(state, state.inForce, rules),
      ...renewal(state, state.inForce),
    ];
    const until = state.notice?.effectiveOn;
    return until ? all.filter((obligation) => obligation.due <= until && obligation.kind !== 'renewal-decision') : all;
  };
  return owed()
    .map((obligation) => onOpenDay(obligation, rules))
    .sort((a, b) => (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1));
}
