import {
  effectsOf,
  evolve,
  replay,
  type Effect,
  type Instant,
  type Protocol,
  type ProtocolEvent,
  type Rules,
} from '@pacta/protocol';
import { summaryOf, type OpenEffect } from './answer.js';
import type { Session } from './database.js';

/** One command's facts, about to be written after `position`. */
export interface Appended {
  readonly protocolId: string;
  readonly position: number;
  readonly state: Protocol | null;
  readonly events: readonly ProtocolEvent[];
  /** All that was written before, where one of the facts is a correction: the state after it is not a step from the state before. */
  readonly history?: readonly ProtocolEvent[];
  readonly at: Instant;
  readonly commandId: string;
  readonly requestId: string | null;
  readonly rules: Rules;
}

/** An effect under its outbox id. */
export interface Called {
  readonly id: string;
  readonly position: number;
  readonly effect: Effect;
}

/** The state after the facts, and what they call for in the world. */
export function follow({
  protocolId,
  state,
  position,
  events,
  history,
  rules,
}: Pick<Appended, 'protocolId' | 'state' | 'position' | 'events' | 'history' | 'rules'>): {
  after: Protocol;
  called: Called[];
} {
  let after = state;
  const called: Called[] = [];
  events.forEach((event, index) => {
    const next = history ? replay([...history, ...events.slice(0, index + 1)]) : evolve(after, event);
    const at = position + index + 1;
    effectsOf(event, next, rules).forEach((effect, n) =>
      called.push({ id: `${protocolId}/${at}/${n + 1}`, position: at, effect }),
    );
    after = next;
  });
  if (!after) throw new Error(`Nothing happened to ${protocolId}: an accepted command has at least one event`);
  return { after, called };
}

/** Appends the facts, and writes with them what they call for. Answers the state after them, and those effects. */
export async function append(
  session: Session,
  appended: Appended,
): Promise<{ after: Protocol; effects: readonly OpenEffect[] }> {
  const { protocolId, position, events, at, commandId, requestId } = appended;
  const { after, called } = follow(appended);
  await session.rows(
    `INSERT INTO event (protocol_id, position, organisation_id, type, body, at, command_id, request_id)
     SELECT $1, $2 + n, $3, body->>'type', body, $4, $5, $6
     FROM jsonb_array_elements($7::jsonb) WITH ORDINALITY AS fact (body, n)`,
    [protocolId, position, after.organisation, at, commandId, requestId, JSON.stringify(events)],
  );
  if (called.length > 0) {
    await session.rows(
      `INSERT INTO outbox (id, protocol_id, organisation_id, command_id, effect, position, created_at)
       SELECT id, $1, $2, $3, effect, position, $4
       FROM jsonb_to_recordset($5::jsonb) AS called (id text, effect jsonb, position integer)`,
      [protocolId, after.organisation, commandId, at, JSON.stringify(called)],
    );
  }
  return { after, effects: called.map(({ id, effect }) => ({ id, type: effect.type, summary: summaryOf(effect) })) };
}
