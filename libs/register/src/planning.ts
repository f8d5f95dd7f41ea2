import type { Alone } from './alone.js';
import type { Database } from './database.js';
import { deadlineOf, keepNext } from './standing.js';

/**
 * What follows from a change of settings: each open protocol of the organisation gets its next date anew, and its clock hears of it.
 * No fact is written; what is recorded, or over, stays as it is.
 */
export class Planning {
  constructor(
    private readonly database: Database,
    private readonly alone: Alone,
  ) {}

  /** Open protocols whose clock was told its date by older settings: the first so many whose ids follow `after`. */
  async stale(after: string, limit: number): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>(
        `SELECT p.id FROM organisation o
         JOIN protocol p ON p.organisation_id = o.id AND p.open
           AND p.planned_with BETWEEN 0 AND o.settings_revision - 1
         WHERE p.id > $1 ORDER BY p.id LIMIT $2`,
        [after, limit],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Open protocols whose clock was never told anything, because it was not there when they came: soonest deadline first. */
  async untold(limit: number): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>(
        'SELECT id FROM protocol WHERE open AND planned_with < 0 ORDER BY next_at NULLS LAST LIMIT $1',
        [limit],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Notes that the clock's date holds under the settings of now; or, where it moves, answers true: the clock must ask. */
  async moves(protocolId: string): Promise<boolean> {
    return this.alone.on(protocolId, null, async (session, loaded, rules) => {
      const deadline = rules && deadlineOf(loaded.state, rules);
      if ((deadline?.at ?? null) !== loaded.clockAt) return true;
      await keepNext(session, loaded, deadline);
      return false;
    });
  }
}
