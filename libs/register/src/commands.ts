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
  /** Not answered yet. `attempt` counts from 1: the journey to its clock that this reception is for. */
  | { readonly status: 'received'; readonly attempt: number }
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

  /**
   * Keeps a command and counts the attempt to hand it to its clock; receiving it again tells its answer where there is one.
   *
   * It does not wait for the disk: nobody has been told anything yet, and what is recorded of the command later is flushed
   * with it, since the log is flushed in its order. A server that dies in between forgets the command, and the client repeats it.
   */
  async receive({ id, protocolId, organisation, act, requestId = null }: Received): Promise<Reception> {
    if (act.type === 'start-protocol' && (act.id !== protocolId || act.organisation !== organisation)) {
      throw new Error('A protocol is started under its own id, by the organisation that leads it');
    }
    return this.database.use(async (session) => {
      const given = [id, protocolId, organisation, JSON.stringify(act)];
      const [kept] = await session.rows<{ attempts: number }>(
        `WITH without_waiting AS (SELECT set_config('synchronous_commit', 'off', true))
         INSERT INTO command (id, protocol_id, organisation_id, act, request_id, attempts)
         SELECT $1, $2, $3, $4::jsonb, $5, 1 FROM without_waiting
         ON CONFLICT (id) DO UPDATE SET attempts = command.attempts + 1
         WHERE command.answered_at IS NULL AND command.act = EXCLUDED.act
           AND command.protocol_id = EXCLUDED.protocol_id AND command.organisation_id = EXCLUDED.organisation_id
         RETURNING attempts`,
        [...given, requestId],
      );
      if (kept) return { status: 'received', attempt: kept.attempts };
      const [same] = await session.rows<{ answer: Outcome | null }>(
        'SELECT answer FROM command WHERE id = $1 AND protocol_id = $2 AND organisation_id = $3 AND act = $4::jsonb',
        given,
      );
      return same?.answer ? { status: 'answered', answer: same.answer } : { status: 'conflict' };
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

  /** One more attempt to hand a received command to its clock: its number. */
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
