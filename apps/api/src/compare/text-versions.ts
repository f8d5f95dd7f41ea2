import { canonicalJson } from '@pacta/contracts';
import type { TextOrigin } from '@pacta/contracts/messages';
import {
  replay,
  type CivilDay,
  type EventType,
  type Protocol,
  type ProtocolEvent,
  type ProtocolText,
} from '@pacta/protocol';
import type { RecordedEvent } from '@pacta/register';

/** A text that a protocol has, or has had, with the protocol as it was then. */
export interface TextVersion {
  /** The position of the fact that made it, `proposal-` and the id of an amendment that is proposed, or `draft`. */
  readonly id: string;
  readonly origin: TextOrigin;
  readonly version: number;
  readonly on: CivilDay | null;
  readonly text: ProtocolText;
  /** The amendment or adhesion that proposes it; `null` for a text that the protocol has, or has had. */
  readonly instrument: string | null;
  readonly protocol: Protocol;
  /** The journal until then. */
  readonly written: readonly ProtocolEvent[];
}

/** The facts that may change a text, and what one that does is called. */
const ORIGINS: Readonly<Partial<Record<EventType, Exclude<TextOrigin, 'draft' | 'proposed'>>>> = {
  'text-submitted': 'submitted',
  'text-corrected': 'corrected',
  'protocol-imported': 'imported',
  'proposal-took-effect': 'proposal',
  'record-corrected': 'rewritten',
};

/** The texts of a protocol in the order in which they came, each once; then what is proposed now, and the draft where there is one to be seen. */
export function textVersions(
  events: readonly RecordedEvent[],
  state: Protocol,
  draft: ProtocolText | null,
): TextVersion[] {
  const versions: TextVersion[] = [];
  const isNew = (text: ProtocolText): boolean => {
    const last = versions.at(-1)?.text;
    return !last || canonicalJson(last) !== canonicalJson(text);
  };
  const bodies = events.map(({ body }) => body);
  for (const [n, { position, body }] of events.entries()) {
    const origin = ORIGINS[body.type];
    if (!origin) continue;
    const written = bodies.slice(0, n + 1);
    const protocol = replay(written);
    if (!protocol?.text || !isNew(protocol.text)) continue;
    const { text, version } = protocol;
    const on = 'on' in body ? body.on : body.recordedOn;
    versions.push({ id: String(position), origin, version, on, text, instrument: null, protocol, written });
  }
  const next = { version: state.version + 1, protocol: state, written: bodies };
  for (const { id, status, text, submitted } of Object.values(state.instruments)) {
    if (status !== 'open' || !text) continue;
    versions.push({
      ...next,
      id: `proposal-${id}`,
      origin: 'proposed',
      on: submitted?.on ?? null,
      text,
      instrument: id,
    });
  }
  if (draft && isNew(draft))
    versions.push({ ...next, id: 'draft', origin: 'draft', on: null, text: draft, instrument: null });
  return versions;
}
