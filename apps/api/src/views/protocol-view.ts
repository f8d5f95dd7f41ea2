import type { ProtocolView } from '@pacta/contracts';
import {
  possibleActs,
  type ActionPlan,
  type Evaluation,
  type PartyProgress,
  type Protocol,
  type ProtocolText,
} from '@pacta/protocol';
import type { ProtocolView as Registered } from '@pacta/register';
import { addMonths } from '@pacta/protocol';
import { blockingView, todayOf, type Looking } from './situation.js';

const RENEWAL_WINDOW_MONTHS = 12;

function stepsOf(progress: PartyProgress | undefined): ProtocolView['parties'][number]['steps'] {
  const current = progress?.steps.find((step) => !step.doneOn);
  return (progress?.steps ?? []).map(({ id, act, organ, doneOn, adjournedTo }) => ({
    id,
    act,
    organ,
    doneOn,
    adjournedTo,
    current: id === current?.id,
  }));
}

const partiesOf = (state: Protocol, text: ProtocolText | null): ProtocolView['parties'] =>
  (text?.parties ?? []).map(({ id, name, country, regime }) => ({
    id,
    name,
    country,
    regime,
    steps: stepsOf(state.procedures.find(({ party }) => party === id)),
  }));

const planOf = (plan: ActionPlan): ProtocolView['plans'][number] => ({
  year: plan.year,
  years: [...plan.years],
  revision: plan.revision,
  content: structuredClone(plan.content) as ProtocolView['plans'][number]['content'], // the same shape, no longer read-only
  proposedBy: plan.proposedBy,
  approvals: { ...plan.approvals },
  adoptedOn: plan.adopted?.on ?? null,
  agreementOn: plan.agreementOn,
});

/** Nobody sees another's scores before all have given theirs. */
const evaluationOf = ({ period, grid, cards, result }: Evaluation): ProtocolView['evaluations'][number] => ({
  period: String(period),
  grid,
  submitted: Object.fromEntries(Object.entries(cards).map(([party, card]) => [party, card.on])),
  cards:
    result &&
    Object.fromEntries(
      Object.entries(cards).map(([party, { scores, lessons, dissent }]) => [
        party,
        { scores: { ...scores }, lessons, dissent },
      ]),
    ),
  means: result && { ...result.means },
  concludedOn: result?.on ?? null,
});

const byPeriod = (a: { period: string }, b: { period: string }): number => (a.period < b.period ? -1 : 1);

function lifeOf(state: Protocol): Pick<ProtocolView, 'plans' | 'evaluations' | 'renewal' | 'notice' | 'refusal'> {
  const { plans, evaluations, renewal, inForce, notice, refusal } = state;
  return {
    plans: Object.values(plans).map(planOf),
    evaluations: Object.values(evaluations).map(evaluationOf).sort(byPeriod),
    renewal: {
      from: inForce && addMonths(inForce.lastDay, -RENEWAL_WINDOW_MONTHS),
      decisions: { ...renewal.decisions },
      agreedOn: renewal.agreed?.on ?? null,
    },
    notice,
    refusal,
  };
}

/** A protocol as its page shows it. `draft`: the text that is being typed, for who leads it; `arriving`: effects under way. */
export function protocolView(
  { summary, state, position }: Registered,
  looking: Looking,
  { draft, arriving }: { readonly draft: ProtocolText | null; readonly arriving: number },
): ProtocolView {
  const today = todayOf(state, looking);
  const text = state.phase === 'drafting' ? (draft ?? state.text) : (state.text ?? draft);
  return {
    id: state.id,
    reference: state.reference,
    kind: state.kind,
    title: summary.title,
    language: state.language,
    phase: state.phase,
    version: state.version,
    textHash: state.textHash,
    position,
    today,
    predecessor: state.predecessor,
    successor: state.renewal.agreed?.successor ?? null,
    parties: partiesOf(state, text),
    text: state.text as ProtocolView['text'], // the same shape, read-only in the domain
    blocking: blockingView(summary, looking),
    possible: possibleActs(state, today).map(({ type, party, year, period }) => ({
      type,
      party: party ?? null,
      year: year ?? null,
      period: period === undefined ? null : String(period),
    })),
    submittedOn: state.submitted?.on ?? null,
    inForce: state.inForce && { on: state.inForce.on, lastDay: state.inForce.lastDay },
    ...lifeOf(state),
    endedOn: state.endedOn,
    arriving,
  };
}
