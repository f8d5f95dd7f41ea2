import type { Effect, Instant, Protocol } from '@pacta/protocol';
import type { OpenEffect } from './answer.js';
import type { Database } from './database.js';
import { eventsOf, stateAfter } from './events.js';
import { instant } from './loaded.js';
import { OutboxRow } from './rows/outbox-row.js';
import { summaryOf } from './answer.js';

/** An effect with all that is needed to carry it out. */
export interface DueEffect {
  /** `<protocol>/<position>/<n>`: doing it twice under one id is doing it once. */
  readonly id: string;
  readonly protocolId: string;
  /** The organisation that leads the protocol. */
  readonly organisation: string;
  readonly effect: Effect;
  readonly position: number;
  /** When the fact that called for it was recorded. */
  readonly at: Instant;
  readonly attempts: number;
  readonly done: boolean;
  /** The protocol as it was after that fact: a document says what was true then, however late it is made. */
  readonly state: Protocol;
}

export interface PendingEffect extends OpenEffect {
  readonly effect: Effect;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** What the facts call for in the world, and what became of it. */
export class Outbox {
  constructor(private readonly database: Database) {}

  async load(id: string): Promise<DueEffect | undefined> {
    return this.database.use(async (session) => {
      const row = await session.of(OutboxRow).findOneBy({ id });
      if (!row) return undefined;
      const state = stateAfter(await eventsOf(session, row.protocolId, row.position));
      if (!state) throw new Error(`The effect ${id} has no fact`);
      const { protocolId, organisationId: organisation, effect, position, attempts, createdAt, doneAt } = row;
      return {
        id,
        protocolId,
        organisation,
        effect,
        position,
        attempts,
        at: instant(createdAt),
        done: !!doneAt,
        state,
      };
    });
  }

  /** Closes an effect; `outcome` (JSON) says what became of it. Closing it again changes nothing. */
  async done(id: string, outcome: unknown): Promise<void> {
    await this.database.use((session) =>
      session.rows(
        'UPDATE outbox SET done_at = now(), outcome = $2, attempts = attempts + 1 WHERE id = $1 AND done_at IS NULL',
        [id, JSON.stringify(outcome ?? null)],
      ),
    );
  }

  /** One attempt more that failed; the effect stays open. */
  async failed(id: string, error: string): Promise<void> {
    await this.database.use((session) =>
      session.rows('UPDATE outbox SET attempts = attempts + 1, last_error = $2 WHERE id = $1 AND done_at IS NULL', [
        id,
        error,
      ]),
    );
  }

  /** What is still on its way for a protocol, so that a page can show it arriving. */
  async pending(organisation: string, protocolId: string): Promise<PendingEffect[]> {
    const rows = await this.database.use((session) =>
      session.rows<Omit<PendingEffect, keyof OpenEffect> & { id: string }>(
        `SELECT o.id, o.effect, o.attempts, o.last_error AS "lastError" FROM outbox o
         JOIN protocol_viewer v ON v.protocol_id = o.protocol_id AND v.organisation_id = $1
         WHERE o.protocol_id = $2 AND o.done_at IS NULL ORDER BY o.position, o.id`,
        [organisation, protocolId],
      ),
    );
    return rows.map((row) => ({ ...row, type: row.effect.type, summary: summaryOf(row.effect) }));
  }
}
