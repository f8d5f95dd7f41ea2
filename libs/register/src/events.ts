import { replay, type Instant, type Protocol, type ProtocolEvent } from '@pacta/protocol';
import type { Session } from './database.js';
import { instant } from './instant.js';

/** A fact as it stands in the journal. */
export interface RecordedEvent {
  /** Counts from 1, without a gap. */
  readonly position: number;
  readonly type: ProtocolEvent['type'];
  readonly at: Instant;
  readonly body: ProtocolEvent;
}

/** The facts of a protocol in their order, up to a position where one is given. */
export async function eventsOf(session: Session, protocolId: string, upTo?: number): Promise<RecordedEvent[]> {
  const rows = await session.rows<{ position: number; body: ProtocolEvent; at: Date }>(
    `SELECT position, body, at FROM event
     WHERE protocol_id = $1 AND ($2::integer IS NULL OR position <= $2) ORDER BY position`,
    [protocolId, upTo ?? null],
  );
  return rows.map(({ position, body, at }) => ({ position, type: body.type, at: instant(at), body }));
}

/** The state that they lead to, corrections read; null before the first. */
export const stateAfter = (events: readonly RecordedEvent[]): Protocol | null =>
  events.length > 0 ? replay(events.map(({ body }) => body)) : null;
