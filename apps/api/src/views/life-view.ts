import type {
  CommitteeView,
  DutyView,
  EvaluationView,
  ObligationView,
  PlanView,
  ProjectView,
  ProtocolView,
} from '@pacta/contracts';
import {
  daysBetween,
  isSealed,
  obligations,
  type ActionPlan,
  type CivilDay,
  type Evaluation,
  type Protocol,
  type Rules,
  type Scorecard,
} from '@pacta/protocol';
import type { Wording } from './naming.js';

/** What a view is read for: by whom, on which day, by which rules. */
export interface Reader {
  readonly organisation: string;
  readonly today: CivilDay;
  readonly rules: Rules;
}

const progressOf = ({ progress }: ActionPlan): PlanView['progress'] =>
  Object.entries(progress).map(([place, { actuals, ...said }]) => {
    const [objective = 0, action = 0] = place.split('/').map(Number);
    return { objective, action, ...said, actuals: [...actuals] };
  });

export const planOf = (plan: ActionPlan): PlanView => ({
  year: plan.year,
  years: [...plan.years],
  revision: plan.revision,
  content: structuredClone(plan.content) as PlanView['content'], // the same shape, no longer read-only
  proposedBy: plan.proposedBy,
  approvals: { ...plan.approvals },
  adoptedOn: plan.adopted?.on ?? null,
  agreementOn: plan.agreementOn,
  progress: progressOf(plan),
});

type Cards = NonNullable<EvaluationView['cards']>;

const cardOf = ({ scores, lessons, dissent, evaluator }: Scorecard): Cards[string] => ({
  scores: { ...scores },
  lessons,
  dissent,
  evaluator: evaluator ?? null,
});

/** A partner always sees its own card, and another's once they are opened. */
function cardsFor(cards: Evaluation['cards'], sealed: boolean, { organisation }: Reader): EvaluationView['cards'] {
  const seen = Object.entries(cards).filter(([party]) => !sealed || party === organisation);
  return sealed && seen.length === 0 ? null : Object.fromEntries(seen.map(([party, card]) => [party, cardOf(card)]));
}

export function evaluationsOf(state: Protocol, reader: Reader): EvaluationView[] {
  const views = Object.values(state.evaluations).map(({ period, grid, cards, result }): EvaluationView => {
    const sealed = isSealed(state, period, reader.rules, reader.today);
    return {
      period: String(period),
      grid,
      submitted: Object.fromEntries(Object.entries(cards).map(([party, card]) => [party, card.on])),
      sealed,
      cards: cardsFor(cards, sealed, reader),
      means: result && { ...result.means },
      concludedOn: result?.on ?? null,
    };
  });
  return views.sort((a, b) => (a.period < b.period ? -1 : 1));
}

export const projectsOf = ({ projects }: Protocol): ProjectView[] =>
  structuredClone(Object.values(projects)) as ProjectView[]; // the same shape, no longer read-only

export function committeeOf({ committee }: Protocol): CommitteeView {
  const meetings = Object.values(committee.meetings).map(
    ({ recordedOn: _, ...meeting }): CommitteeView['meetings'][number] => ({
      ...meeting,
      agenda: [...meeting.agenda],
      invited: [...meeting.invited],
      minutes: structuredClone(meeting.minutes) as CommitteeView['meetings'][number]['minutes'], // the same shape, no longer read-only
    }),
  );
  return { members: [...committee.members], meetings };
}

export function obligationsOf(state: Protocol, { rules, today }: Reader, { names, say }: Wording): ObligationView[] {
  return obligations(state, rules).map((owed) => ({
    key: owed.key,
    kind: owed.kind,
    title: say.owed(owed, names),
    parties: [...owed.parties],
    year: owed.year ?? null,
    instrument: owed.instrument ?? null,
    due: owed.due,
    daysLeft: daysBetween(today, owed.due),
    snoozedUntil: silentUntil(state, owed.key, today),
  }));
}

function silentUntil({ snoozed }: Protocol, key: string, today: CivilDay): CivilDay | null {
  const until = snoozed[key];
  return until && until >= today ? until : null;
}

/** `duty/<party, or all>/<duty>/<day>`. */
export function dutiesOf(state: Protocol, { names, say }: Wording): DutyView[] {
  return Object.entries(state.duties).map(([key, fulfilledOn]) => {
    const [, party = '', duty = ''] = key.split('/');
    const parties = party === 'all' ? state.procedures.map((progress) => progress.party) : [party];
    return { key, title: say.owed({ kind: 'duty', parties, duty }, names), parties, fulfilledOn };
  });
}

export function policiesOf({ policies }: Protocol, { say }: Wording): ProtocolView['policies'] {
  return Object.entries(policies).flatMap(([kind, change]) => {
    if (!change) return [];
    const obligation = kind as ObligationView['kind']; // a key of the policies
    return [
      {
        obligation,
        title: say.words.obligations[obligation],
        change: structuredClone(change) as ProtocolView['policies'][number]['change'], // the same shape, no longer read-only
      },
    ];
  });
}
