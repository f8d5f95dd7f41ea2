import type { ProtocolView } from '@pacta/contracts';
import { addMonths, possibleActs, type PossibleAct, type Protocol, type ProtocolText } from '@pacta/protocol';
import type { ProtocolView as Registered } from '@pacta/register';
import { instrumentsOf, mandatesOf, partiesOf } from './course-view.js';
import {
  committeeOf,
  dutiesOf,
  evaluationsOf,
  obligationsOf,
  planOf,
  policiesOf,
  projectsOf,
  type Reader,
} from './life-view.js';
import { kindTitle, wordingOf, type Wording } from './naming.js';
import { blockingView, rulesFor, todayOf, type Looking } from './situation.js';

const RENEWAL_WINDOW_MONTHS = 12;

const possibleOf = ({ type, period, ...about }: PossibleAct): ProtocolView['possible'][number] => ({
  type,
  party: about.party ?? null,
  year: about.year ?? null,
  period: period === undefined ? null : String(period),
  instrument: about.instrument ?? null,
  project: about.project ?? null,
  meeting: about.meeting ?? null,
  mandate: about.mandate ?? null,
  obligation: about.obligation ?? null,
});

type Life =
  | 'plans'
  | 'evaluations'
  | 'renewal'
  | 'notice'
  | 'refusal'
  | 'instruments'
  | 'mandates'
  | 'projects'
  | 'committee'
  | 'obligations'
  | 'duties'
  | 'policies'
  | 'attachments'
  | 'corrections';

function lifeOf(state: Protocol, reader: Reader, wording: Wording): Pick<ProtocolView, Life> {
  const { plans, renewal, inForce, notice, refusal } = state;
  return {
    plans: Object.values(plans).map(planOf),
    evaluations: evaluationsOf(state, reader),
    renewal: {
      from: inForce?.lastDay ? addMonths(inForce.lastDay, -RENEWAL_WINDOW_MONTHS) : null,
      decisions: { ...renewal.decisions },
      agreedOn: renewal.agreed?.on ?? null,
    },
    notice,
    refusal,
    instruments: instrumentsOf(state, wording),
    mandates: mandatesOf(state, reader.rules, reader.today, wording),
    projects: projectsOf(state),
    committee: committeeOf(state),
    obligations: obligationsOf(state, reader, wording),
    duties: dutiesOf(state, wording),
    policies: policiesOf(state, wording),
    attachments: [...state.attachments],
    corrections: structuredClone(state.corrections) as ProtocolView['corrections'], // the same shape, no longer read-only
  };
}

export interface Beside {
  /** Who reads: what is sealed is open to its own author. */
  readonly reader: string;
  /** The text that is being typed, for who leads it. */
  readonly draft: ProtocolText | null;
  /** Effects under way. */
  readonly arriving: number;
}

/** A protocol as its page shows it. */
export function protocolView(
  { summary, state, position }: Registered,
  looking: Looking,
  { reader: organisation, draft, arriving }: Beside,
): ProtocolView {
  const today = todayOf(state, looking);
  const rules = rulesFor(summary, looking);
  const text = state.phase === 'drafting' ? (draft ?? state.text) : (state.text ?? draft);
  const wording = wordingOf(state, text, looking);
  const course = { procedures: state.procedures, over: !['signing', 'ratifying'].includes(state.phase) };
  return {
    id: state.id,
    reference: state.reference,
    kind: state.kind,
    kindTitle: kindTitle(state.kind, rules, looking.language),
    title: summary.title,
    language: state.language,
    phase: state.phase,
    version: state.version,
    textHash: state.textHash,
    position,
    today,
    predecessor: state.predecessor,
    successor: state.renewal.agreed?.successor ?? null,
    parties: partiesOf(text, course, wording),
    text: state.text as ProtocolView['text'], // the same shape, read-only in the domain
    blocking: blockingView(summary, looking),
    possible: possibleActs(state, rules, today).map(possibleOf),
    submittedOn: state.submitted?.on ?? null,
    inForce: state.inForce && { on: state.inForce.on, lastDay: state.inForce.lastDay },
    ...lifeOf(state, { organisation, today, rules }, wording),
    endedOn: state.endedOn,
    arriving,
  };
}
