import type { Database } from './database.js';
import { eventsOf, stateAfter } from './events.js';
import { load, lock, placesIn } from './loaded.js';
import { project, showTo } from './projection.js';
import type { RulesInForce } from './rules-in-force.js';
import { SHAPE } from './shape.js';
import { deadlineOf, withDraft } from './standing.js';

const BATCH = 100;

/** Makes the projections anew from the events. Facts, answers and effects are not touched. */
export class Rebuild {
  constructor(
    private readonly database: Database,
    private readonly inForce: RulesInForce,
  ) {}

  /** One protocol, or all of them; answers how many. Commands may go on meanwhile: each protocol is rebuilt alone. */
  async run(protocolId?: string): Promise<number> {
    if (protocolId !== undefined) return this.one(protocolId);
    await this.dropStrays();
    let count = 0;
    for (let after = ''; ;) {
      const ids = await this.batch(after);
      for (const id of ids) count += await this.one(id);
      const last = ids.at(-1);
      if (last === undefined) return count;
      after = last;
    }
  }

  /** The projections that an older release wrote: so many at once, until none is behind. Answers how many. */
  async renew(): Promise<number> {
    let count = 0;
    for (;;) {
      const rows = await this.database.use((session) =>
        session.rows<{ id: string }>('SELECT id FROM protocol WHERE shape < $1 ORDER BY id LIMIT $2', [SHAPE, BATCH]),
      );
      let renewed = 0;
      for (const { id } of rows) renewed += await this.one(id);
      count += renewed;
      // A row without events is no projection of anything: it stays behind, and is not asked for again.
      if (renewed === 0) return count;
    }
  }

  private async batch(after: string): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>(
        'SELECT protocol_id AS id FROM event WHERE position = 1 AND protocol_id > $1 ORDER BY protocol_id LIMIT $2',
        [after, BATCH],
      ),
    );
    return rows.map((row) => row.id);
  }

  private async one(id: string): Promise<number> {
    const before = await this.database.use(async (s) => ({
      state: stateAfter(await eventsOf(s, id)),
      draft: (await load(s, id, null)).draft,
    }));
    if (!before.state) return 0;
    const rules = await this.inForce.now(before.state.organisation, placesIn(before.state, before.draft?.text));
    return this.database.transaction(async (session) => {
      await lock(session, id);
      const events = await eventsOf(session, id);
      const state = stateAfter(events);
      const last = events.at(-1);
      if (!state || !last) return 0;
      const { draft } = await load(session, id, null);
      const deadline = deadlineOf(state, withDraft(rules, state, draft));
      await project(session, { state, position: last.position, at: last.at, draft: draft?.text, deadline });
      await showTo(session, state);
      return 1;
    });
  }

  /** Rows of protocols that have no event: a projection invents nothing. */
  private async dropStrays(): Promise<void> {
    await this.database.transaction(async (session) => {
      const stray = 'NOT EXISTS (SELECT FROM event e WHERE e.protocol_id =';
      await session.rows(`DELETE FROM protocol p WHERE ${stray} p.id)`);
      await session.rows(`DELETE FROM protocol_viewer v WHERE ${stray} v.protocol_id)`);
    });
  }
}
