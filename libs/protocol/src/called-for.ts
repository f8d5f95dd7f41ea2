import {
  answersToPrefect,
  decided,
  isSignedBy,
  opinions,
  relaunched,
  stepOf,
  wasSigned,
  type Call,
  type CallsOf,
} from './calls.js';
import type { CalledDocument, DocumentKind } from './document.js';
import type { EventType, ProtocolEvent } from './event.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';

const proposed: CallsOf<'amendment-proposed' | 'adhesion-proposed' | 'termination-proposed'> = (event) => [
  { kind: 'amendment', instrument: event.instrument },
  ...opinions(event.procedures, event.instrument),
];

const when = (holds: boolean, ...calls: readonly Call[]): readonly Call[] => (holds ? calls : []);

/** What is over goes to the archives. */
const archived = (): readonly Call[] => [{ kind: 'archive-slip' }];

/**
 * Which fact calls for which documents, and about what. The kinds of `BY_HAND` are called for by none: they are drawn up when
 * somebody needs one.
 */
export const calledFor: { readonly [T in EventType]?: CallsOf<T> } = {
  'text-submitted': ({ procedures }) => [{ kind: 'text' }, ...opinions(procedures)],
  'amendment-proposed': proposed,
  'adhesion-proposed': proposed,
  'termination-proposed': proposed,
  'mandate-recorded': ({ party, id: mandate }) => [{ kind: 'signature-delegation', party, mandate }],
  signed: (event, state) => when(isSignedBy('college', state, event), { kind: 'college-decision', ...stepOf(event) }),
  'council-ratified': (event, state) => [
    ...decided(state, event),
    ...when(answersToPrefect(state, event), { kind: 'transmission-slip', ...stepOf(event) }),
  ],
  'council-refused': (event, state) => decided(state, event),
  'entered-into-force': () => [{ kind: 'entry-into-force-certificate' }],
  // The agreement that houses a plan is signed once the plan is adopted.
  'action-plan-adopted': ({ year }) => [
    { kind: 'annual-action-plan', year },
    { kind: 'specific-agreement', year },
  ],
  'diagnosis-recorded': ({ project }) => [{ kind: 'shared-diagnosis', project }],
  'project-started': ({ project }) => [{ kind: 'action-sheet', project }],
  'committee-convened': ({ meeting }) => [
    { kind: 'committee-convocation', meeting },
    { kind: 'committee-attendance', meeting },
  ],
  'minutes-recorded': ({ meeting }) => [{ kind: 'committee-minutes', meeting }],
  // The final evaluation is what the councils decide on: the file is ready before they sit.
  'evaluation-concluded': ({ period }) => [
    { kind: 'evaluation-report', period },
    ...when(period === 'final', { kind: 'renewal-file' }),
  ],
  'renewal-agreed': () => [{ kind: 'renewal-file' }],
  'notice-given': ({ party }) => [{ kind: 'termination-notice', party }],
  reminded: relaunched,
  renewed: archived,
  lapsed: archived,
  terminated: archived,
  abandoned: (_, state) => when(wasSigned(state), ...archived()),
};

/** Kinds that no fact calls for, but where a kind of protocol has one of them as its text. */
export const BY_HAND: readonly DocumentKind[] = [
  'cic-protocol-fr-nl',
  'cic-protocol-fr-en',
  'annex-1',
  'mission-order',
  'mission-report',
  'destruction-slip',
];

const drawnUp = ({ kind, language, about, own }: ProtocolEvent<'document-drawn-up'>): CalledDocument => ({
  kind,
  language,
  ...about,
  ...(own && { own }),
});

/** The documents that `event` calls for; `state` is the one after it. */
export function documentsCalledFor(event: ProtocolEvent, state: Protocol, rules: Rules): readonly CalledDocument[] {
  if (event.type === 'document-drawn-up') return [drawnUp(event)];
  // The table pairs each fact with its own row; the compiler cannot follow the pairing through the union.
  const calls = calledFor[event.type] as CallsOf<EventType> | undefined;
  const text = rules.kinds[state.kind]?.document ?? state.kind;
  return (calls?.(event, state, rules) ?? []).map(({ kind, language = state.language, ...about }) => ({
    kind: kind === 'text' ? text : kind,
    language,
    ...about,
  }));
}
