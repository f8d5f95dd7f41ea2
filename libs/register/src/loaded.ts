import type { Act, Instant, Protocol, ProtocolText } from '@pacta/protocol';
import type { Outcome } from './answer.js';
import type { Session } from './database.js';
import { instant } from './instant.js';
import { placesOf } from './rules-of.js';
import { inShape } from './shape.js';

/** A command as it waits to be decided. */
export interface Waiting {
  readonly act: Act;
  readonly organisation: string;
  readonly requestId: string | null;
  readonly answer: Outcome | null;
  /** The organisation that sent it sees the protocol. */
  readonly seesProtocol: boolean;
}

export interface Draft {
  readonly text: ProtocolText;
  readonly savedAt: Instant;
}

/** All that a decision is made of, in one read. */
export interface Loaded {
  readonly protocolId: string;
  readonly state: Protocol | null;
  readonly position: number;
  /** `at` of the last event. */
  readonly lastAt: Instant | null;
  readonly draft: Draft | null;
  readonly command: Waiting | null;
  /** The revision of the settings of the organisation that leads. */
  readonly settings: number;
  /** When the protocol's clock was last told to wake. */
  readonly clockAt: Instant | null;
}

interface LoadedRow {
  act: Act | null;
  asked_by: string;
  request_id: string | null;
  answer: Outcome | null;
  sees_protocol: boolean;
  state: Protocol | null;
  shape: number | null;
  position: number | null;
  updated_at: Date | null;
  draft: ProtocolText | null;
  saved_at: Date | null;
  settings: number | null;
  clock_at: Date | null;
}

const SELECT = `
  SELECT c.act, c.organisation_id AS asked_by, c.request_id, c.answer, v.protocol_id IS NOT NULL AS sees_protocol,
         p.state, p.shape, p.position, p.updated_at, d.text AS draft, d.saved_at,
         o.settings_revision AS settings, p.clock_at
  FROM (SELECT $1::text AS id) AS asked
  LEFT JOIN command c ON c.id = $2 AND c.protocol_id = asked.id
  LEFT JOIN protocol p ON p.id = asked.id
  LEFT JOIN protocol_viewer v ON v.protocol_id = p.id AND v.organisation_id = c.organisation_id
  LEFT JOIN organisation o ON o.id = COALESCE(p.organisation_id, c.organisation_id)
  LEFT JOIN draft d ON d.protocol_id = asked.id`;

export { instant };

/** Without a command id, the protocol alone. */
export async function load(session: Session, protocolId: string, commandId: string | null): Promise<Loaded> {
  const [row] = await session.rows<LoadedRow>(SELECT, [protocolId, commandId]);
  if (!row) throw new Error('A SELECT from one row answers one row');
  const { state, shape } = row;
  const [current] = await inShape(session, state ? [{ id: protocolId, state, shape: shape ?? 0 }] : []);
  return {
    protocolId,
    state: current?.state ?? null,
    position: row.position ?? 0,
    lastAt: row.updated_at && instant(row.updated_at),
    draft: row.draft && row.saved_at && { text: row.draft, savedAt: instant(row.saved_at) },
    command: row.act && {
      act: row.act,
      organisation: row.asked_by,
      requestId: row.request_id,
      answer: row.answer,
      seesProtocol: row.sees_protocol,
    },
    settings: row.settings ?? 0,
    clockAt: row.clock_at && instant(row.clock_at),
  };
}

/** The places whose holidays may count for a protocol, with those that a proposal or a new text brings. */
export function placesIn(state: Protocol | null, ...texts: readonly (ProtocolText | null | undefined)[]): string[] {
  const proposed = Object.values(state?.instruments ?? {}).map(({ text }) => text);
  return placesOf(state?.text, ...proposed, ...texts);
}

/** What the rules of a decision are made of. */
export interface Stakes {
  /** Whose rules decide. */
  readonly organisation: string | undefined;
  /** The revision of its settings. */
  readonly settings: number;
  /** The places whose holidays may count. */
  readonly places: readonly string[];
}

export function stakes({ state, draft, command, settings }: Loaded): Stakes {
  const brought = command && 'text' in command.act ? command.act.text : null;
  return {
    organisation: state?.organisation ?? command?.organisation,
    settings,
    places: placesIn(state, draft?.text, brought),
  };
}

/** Until the transaction ends nobody else decides on this protocol, whether it exists yet or not. */
export async function lock(session: Session, protocolId: string): Promise<void> {
  // A statement of its own: the one that follows must see what was committed while this one waited.
  await session.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [protocolId]);
}
