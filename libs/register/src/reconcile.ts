import type { Commands, WaitingCommand } from './commands.js';
import type { Database } from './database.js';

/** Work that one process at a time does, each under a lock of its own. Any number will do, as long as nothing else of ours uses it. */
const LOCKS = { 'waking clocks': 7_105_002, planning: 7_105_003, 'posting letters': 7_105_004 } as const;

export interface Overdue {
  /** Protocols whose clock should have struck by now. */
  readonly protocols: readonly string[];
  /** Commands that were received and never answered. */
  readonly commands: readonly WaitingCommand[];
}

/** What the reconciler asks: it records nothing itself, it only wakes clocks. */
export class Reconcile {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
  ) {}

  /** `now` is the real one where it is not given: a clock is late by the world's time, not by a rule. */
  async due({ graceMinutes, now = new Date() }: { graceMinutes: number; now?: Date }): Promise<Overdue> {
    const protocols = await this.database.use((session) =>
      session.rows<{ id: string }>('SELECT id FROM protocol WHERE next_at < $1 ORDER BY next_at LIMIT 1000', [
        new Date(now.getTime() - graceMinutes * 60_000),
      ]),
    );
    return { protocols: protocols.map((row) => row.id), commands: await this.commands.waiting(60) };
  }

  /** Every protocol that needs a clock: those that are open, and those whose effects are not all done. */
  async allOpen(): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>(
        `SELECT p.id FROM protocol p WHERE p.open
           OR EXISTS (SELECT FROM outbox o WHERE o.protocol_id = p.id AND o.done_at IS NULL) ORDER BY p.id`,
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Does the work unless somebody else is at it, on this machine or another. */
  async exclusively<T>(
    work: () => Promise<T>,
    what: keyof typeof LOCKS = 'waking clocks',
  ): Promise<{ ran: true; result: T } | { ran: false }> {
    return this.database.held(async (session) => {
      const [lock] = await session.rows<{ ours: boolean }>('SELECT pg_try_advisory_lock($1) AS ours', [LOCKS[what]]);
      if (!lock?.ours) return { ran: false };
      try {
        return { ran: true, result: await work() };
      } finally {
        await session.rows('SELECT pg_advisory_unlock($1)', [LOCKS[what]]);
      }
    });
  }
}
