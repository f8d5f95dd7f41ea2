import type { Act, TimerAct } from '@pacta/protocol';
import type { Outcome } from './answer.js';
import type { Database } from './database.js';

export interface Received {
  /** Chosen by whoever asks; the same id is the same command. */
  readonly id: string;
  readonly protocolId: string;
  /** Who asks. */
  readonly organisation: string;
  readonly act: Exclude<Act, TimerAct>;
  /** Follows the command into the logs. */
  readonly requestId?: string | null;
}

export type Reception =
  | { readonly status: 'received' }
  | { readonly status: 'answered'; readonly answer: Outcome }
  /** The id was given to another act, protocol or organisation before. */
  | { readonly status: 'conflict' };

/** A command as it was received, with its answer once there is one. */
export interface KnownCommand {
  readonly protocolId: string;
  readonly organisation: string;
  readonly act: Act;
  readonly answer: Outcome | null;
}

export interface WaitingCommand {
  readonly id: string;
  readonly protocolId: string;
  readonly organisation: string;
  readonly requestId: string | null;
  readonly attempts: number;
}

/** Commands as they are received, before anything is decided. */
export class Commands {
  constructor(private readonly database: Database) {}

  /** Keeps a command; receiving it again changes nothing and tells its answer where there is one. */
  async receive({ id, protocolId, organisation, act, requestId = null }: Received): Promise<Reception> {
    if (act.type === 'start-protocol' && (act.id !== protocolId || act.organisation !== organisation)) {
      throw new Error('A protocol is started under its own id, by the organisation that leads it');
    }
    return this.database.use(async (session) => {
      const given = [id, protocolId, organisation, JSON.stringify(act)];
      const inserted = await session.rows(
        `INSERT INTO command (id, protocol_id, organisation_id, act, request_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [...given, requestId],
      );
      if (inserted.length > 0) return { status: 'received' };
      const [same] = await session.rows<{ answer: Outcome | null }>(
        'SELECT answer FROM command WHERE id = $1 AND protocol_id = $2 AND organisation_id = $3 AND act = $4::jsonb',
        given,
      );
      if (!same) return { status: 'conflict' };
      return same.answer ? { status: 'answered', answer: same.answer } : { status: 'received' };
    });
  }

  /** What was received under this id, by whomever; undefined where nothing was. */
  async find(id: string): Promise<KnownCommand | undefined> {
    const [row] = await this.database.use((session) =>
      session.rows<KnownCommand>(
        `SELECT protocol_id AS "protocolId", organisation_id AS organisation, act, answer FROM command WHERE id = $1`,
        [id],
      ),
    );
    return row;
  }

  /** One more attempt to hand the command to its clock: its number, from 1. */
  async attempt(id: string): Promise<number> {
    const [row] = await this.database.use((session) =>
      session.rows<{ attempts: number }>(
        'UPDATE command SET attempts = attempts + 1 WHERE id = $1 RETURNING attempts',
        [id],
      ),
    );
    if (!row) throw new Error(`No command ${id} was received`);
    return row.attempts;
  }

  /** The request that a command came with, or that an effect goes back to, for the logs; `null` for what a clock did by itself. */
  async requestBehind(commandOrEffectId: string): Promise<string | null> {
    const [row] = await this.database.use((session) =>
      session.rows<{ requestId: string | null }>(
        `SELECT request_id AS "requestId" FROM command
         WHERE id = $1 OR id = (SELECT command_id FROM outbox WHERE id = $1) ORDER BY request_id NULLS LAST LIMIT 1`,
        [commandOrEffectId],
      ),
    );
    return row?.requestId ?? null;
  }

  /** Received at least so many seconds ago, and not answered: oldest first. */
  async waiting(olderThanSeconds: number): Promise<WaitingCommand[]> {
    return this.database.use((session) =>
      session.rows<WaitingCommand>(
        `SELECT id, protocol_id AS "protocolId", organisation_id AS organisation, request_id AS "requestId", attempts
         FROM command WHERE answered_at IS NULL AND received_at <= now() - make_interval(secs => $1)
         ORDER BY received_at LIMIT 1000`,
        [olderThanSeconds],
      ),
    );
  }
}
