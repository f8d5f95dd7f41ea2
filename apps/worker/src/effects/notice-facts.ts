import type { NoticeFacts } from '@pacta/notices';
import {
  dayIn,
  obligations,
  warnings,
  type Effect,
  type Instant,
  type NoticeKind,
  type Obligation,
  type ObligationKind,
  type Protocol,
  type ProtocolEvent,
  type Rules,
} from '@pacta/protocol';
import type { Due } from './settle.js';

type SendNotice = Extract<Effect, { type: 'send-notice' }>;

/** What a message asks for, where its kind says so and its effect does not. */
const ASKS_FOR: Partial<Record<NoticeKind, readonly ObligationKind[]>> = {
  'signature-requested': ['signature', 'ratification', 'formality'],
  'ratification-requested': ['ratification'],
  'action-plan-proposed': ['action-plan'],
  'mandate-expires': ['signature'],
  'proposal-made': ['signature', 'ratification', 'formality'],
};

/** The tab of the protocol's page on which the thing is done; the page itself where its first one serves. */
const TAB: Partial<Record<ObligationKind | NoticeKind, string>> = {
  'action-plan': 'plans',
  'specific-agreement': 'plans',
  'yearly-evaluation': 'evaluations',
  'final-evaluation': 'evaluations',
  'renewal-decision': 'renewal',
  duty: 'deadlines',
  'committee-minutes': 'committee',
  'committee-convened': 'committee',
  'mandate-expires': 'parties',
  'action-plan-adopted': 'plans',
  'evaluation-concluded': 'evaluations',
  'renewal-agreed': 'renewal',
};

/** Where a person does what the message asks, or reads what it tells. */
export function pageFor(publicUrl: string, organisation: string, protocolId: string, effect: SendNotice): string {
  const page = `${publicUrl}/o/${organisation}/protocols/${protocolId}`;
  const tab =
    effect.instrument !== undefined ? 'text' : (TAB[effect.notice] ?? (effect.obligation && TAB[effect.obligation]));
  return tab === undefined ? page : `${page}?tab=${tab}`;
}

/** What is owed by those who are written to, and is what the message asks for: the soonest, and all who owe the like. */
function askedOf(effect: SendNotice, owed: readonly Obligation[]): readonly Obligation[] {
  const kinds = effect.obligation ? [effect.obligation] : (ASKS_FOR[effect.notice] ?? []);
  const asked = owed.filter(
    ({ kind, parties, instrument }) =>
      kinds.includes(kind) && instrument === effect.instrument && parties.some((id) => effect.parties.includes(id)),
  );
  return asked.filter(({ kind }) => kind === asked[0]?.kind);
}

/** A duty is called as the rules call it: among those of the kind, then among those of the parties' regimes. */
function dutyNamed(id: string | undefined, state: Protocol, { kinds, regimes }: Rules): NoticeFacts['duty'] {
  const ofRegimes = state.procedures.flatMap(({ regime = '' }) => regimes[regime]?.duties ?? []);
  return [...(kinds[state.kind]?.duties ?? []), ...ofRegimes].find((duty) => duty.id === id)?.label;
}

function mandateOf({ notice, parties }: SendNotice, state: Protocol, rules: Rules): NoticeFacts['mandate'] {
  if (notice !== 'mandate-expires') return undefined;
  const warning = warnings(state, rules).find(({ party }) => parties.includes(party));
  return warning && { holder: warning.name, until: warning.until };
}

function meetingOf({ notice, meeting }: SendNotice, { committee: { meetings } }: Protocol): NoticeFacts['meeting'] {
  // A convocation is about the meeting that has just been added.
  const id = meeting ?? (notice === 'committee-convened' ? Object.keys(meetings).at(-1) : undefined);
  const held = id === undefined ? undefined : meetings[id];
  return held && { on: held.meetsOn, place: held.place, agenda: held.agenda };
}

/** Why, in the words of whoever did it. */
function reasonOf({ notice, instrument }: SendNotice, state: Protocol, called: ProtocolEvent | undefined) {
  if (notice === 'ratification-refused') return state.refusal?.reason;
  if (notice === 'notice-given') return state.notice?.reason;
  if (notice === 'notice-withdrawn' || notice === 'record-corrected' || notice === 'text-withdrawn')
    return called && 'reason' in called ? called.reason : undefined;
  return instrument === undefined ? undefined : state.instruments[instrument]?.reason;
}

export interface About {
  readonly rules: Rules;
  readonly link: string;
  /** The fact that called for it, where it is at hand. */
  readonly called?: ProtocolEvent | undefined;
  /** When the message is written, where that is not when it was called for. */
  readonly at?: Instant;
}

/** What a message says, out of the protocol as it was when the message was called for. */
export function noticeFactsOf(due: Due<'send-notice'>, { rules, link, called, at = due.at }: About): NoticeFacts {
  const { effect, state } = due;
  const proposal = effect.instrument === undefined ? undefined : state.instruments[effect.instrument];
  const parties = (proposal?.text ?? state.text)?.parties ?? [];
  const asked = askedOf(effect, obligations(state, rules));
  const [first] = asked;
  const obligation = effect.obligation ?? first?.kind;
  const dueOn = effect.due ?? first?.due;
  const year = effect.year ?? first?.year;
  // A reminder says whom it awaits; any other message asks those whose turn it is.
  const awaits = effect.obligation || !first ? effect.parties : asked.flatMap((owed) => owed.parties);
  const duty = dutyNamed(effect.duty, state, rules);
  const mandate = mandateOf(effect, state, rules);
  const meeting = meetingOf(effect, state);
  const reason = reasonOf(effect, state, called);
  const kind = rules.kinds[state.kind]?.label;
  return {
    reference: state.reference,
    parties: parties.map(({ name }) => name),
    awaited: parties.filter(({ id }) => awaits.includes(id)).map(({ name }) => name),
    today: dayIn(state.timeZone, at),
    link,
    ...(kind && { kind }),
    ...(obligation && dueOn && { obligation, due: dueOn }),
    ...(year !== undefined && { year }),
    ...(proposal && { instrument: { kind: proposal.kind, title: proposal.title } }),
    ...(duty && { duty }),
    ...(mandate && { mandate }),
    ...(meeting && { meeting }),
    ...(reason && { reason }),
    ...(effect.toSupervisor && { toSupervisor: true }),
  };
}
