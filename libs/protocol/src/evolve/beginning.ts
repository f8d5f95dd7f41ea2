import type { ProtocolEvent } from '../event.js';
import type { Protocol } from '../state.js';

type Begun = Pick<
  ProtocolEvent<'protocol-started'>,
  'id' | 'reference' | 'kind' | 'organisation' | 'language' | 'timeZone' | 'recordedOn'
>;

const begun = (event: Begun, predecessor: string | null): Protocol => ({
  id: event.id,
  reference: event.reference,
  kind: event.kind,
  organisation: event.organisation,
  language: event.language,
  timeZone: event.timeZone,
  predecessor,
  phase: 'drafting',
  startedOn: event.recordedOn,
  recordedOn: event.recordedOn,
  heardOn: event.recordedOn,
  position: 0,
  version: 0,
  text: null,
  textHash: '',
  corrections: [],
  submitted: null,
  procedures: [],
  lastSignature: null,
  refusal: null,
  inForce: null,
  settled: { plans: [], evaluations: [] },
  instruments: {},
  mandates: [],
  plans: {},
  projects: {},
  evaluations: {},
  committee: { members: [], meetings: {} },
  duties: {},
  renewal: { decisions: {}, agreed: null },
  notice: null,
  policies: {},
  reminders: {},
  snoozed: {},
  attachments: [],
  endedOn: null,
});

export const started = (event: ProtocolEvent<'protocol-started'>): Protocol => begun(event, event.predecessor);

export function imported(event: ProtocolEvent<'protocol-imported'>): Protocol {
  const { text, textHash, inForceOn, lastDay, settled, procedures, recordedOn } = event;
  return {
    ...begun(event, null),
    phase: 'in-force',
    version: 1,
    text,
    textHash,
    submitted: { on: inForceOn, recordedOn },
    procedures,
    settled,
    inForce: { on: inForceOn, lastDay, recordedOn },
  };
}
