import type { Instant } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { decided, recordAll, type Decided, type Ready } from './import-facts.js';
import type { RulesInForce } from './rules-in-force.js';
import type { RowOutcome } from './rows/import-row.js';
import { placesOf } from './rules-of.js';

/** What a batch did. `left`: there is more to do, now. */
export interface Batch {
  readonly done: number;
  readonly refused: number;
  readonly left: boolean;
}

interface Turn {
  readonly organisation: string;
  /** The revision of its settings. */
  readonly settings: number;
  readonly rows: readonly Ready[];
}

const NOTHING: Batch = { done: 0, refused: 0, left: true };

/** The next rows of a running import; undefined where it is not running. `lock`: nobody else takes rows of it meanwhile. */
async function turnOf(session: Session, id: string, size: number, lock = ''): Promise<Turn | undefined> {
  const [job] = await session.rows<{ organisation: string; settings: number }>(
    `SELECT i.organisation_id AS organisation, o.settings_revision AS settings
     FROM import i JOIN organisation o ON o.id = i.organisation_id
     WHERE i.id = $1 AND i.state = 'running' ${lock}`,
    [id],
  );
  if (!job) return undefined;
  const rows = await session.rows<Ready>(
    `SELECT row, command_id AS "commandId", act FROM import_row
     WHERE import_id = $1 AND state = 'ready' ORDER BY row LIMIT $2`,
    [id, size],
  );
  return { ...job, rows };
}

const outcomeOf = (decision: Decided, there: ReadonlySet<string>): RowOutcome => {
  if (!decision.ok) return { ok: false, refusal: decision.refusal };
  return there.has(decision.act.id) ? { ok: true, position: decision.events.length } : { ok: false, taken: true };
};

async function keepOutcomes(
  session: Session,
  id: string,
  rows: readonly Decided[],
  there: ReadonlySet<string>,
): Promise<void> {
  const kept = rows.map((decision) => {
    const outcome = outcomeOf(decision, there);
    return { row: decision.row, outcome, protocol: outcome.ok ? decision.act.id : null };
  });
  await session.rows(
    `UPDATE import_row AS r SET outcome = kept.outcome, protocol_id = kept.protocol,
       state = CASE WHEN kept.protocol IS NULL THEN 'refused' ELSE 'done' END,
       act = CASE WHEN kept.protocol IS NULL THEN r.act END
     FROM jsonb_to_recordset($2::jsonb) AS kept (row integer, outcome jsonb, protocol text)
     WHERE r.import_id = $1 AND r.row = kept.row`,
    [id, JSON.stringify(kept)],
  );
}

async function finish(session: Session, id: string, at: Instant): Promise<boolean> {
  const finished = await session.rows(
    `UPDATE import SET state = 'done', finished_at = $2
     WHERE id = $1 AND NOT EXISTS (SELECT FROM import_row WHERE import_id = $1 AND state = 'ready') RETURNING id`,
    [id, at],
  );
  return finished.length > 0;
}

/**
 * Takes in the rows of a confirmed import, batch by batch. A batch is one transaction: the facts of its rows, and the outcome of each
 * row. Whatever breaks off leaves whole batches, and the next call goes on after them.
 */
export class ImportRun {
  constructor(
    private readonly database: Database,
    private readonly inForce: RulesInForce,
  ) {}

  /** Confirmed imports that are not done, oldest first. */
  async running(): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>("SELECT id FROM import WHERE state = 'running' ORDER BY confirmed_at"),
    );
    return rows.map(({ id }) => id);
  }

  /** `at`: when the facts are recorded. Undefined where the import is not running, or not any more. */
  async batch(id: string, at: Instant, size = 200): Promise<Batch | undefined> {
    const before = await this.database.use((session) => turnOf(session, id, size));
    if (!before) return undefined;
    const { organisation, settings } = before;
    const places = placesOf(...before.rows.map(({ act }) => act.text));
    const rules = await this.inForce.at({ organisation, settings, places });
    if (!rules) return undefined;
    return this.database.transaction(async (session) => {
      const now = await turnOf(session, id, size, 'FOR UPDATE OF i');
      if (!now) return undefined;
      // Somebody else took these rows, or changed the settings, in between: the rules are not theirs.
      if (now.settings !== settings || now.rows[0]?.row !== before.rows[0]?.row) return NOTHING;
      const decisions = now.rows.map((ready) => decided(ready, at, rules));
      const accepted = decisions.filter((decision) => decision.ok);
      const there = await recordAll(session, organisation, accepted, at, rules);
      await keepOutcomes(session, id, decisions, there);
      const left = !(await finish(session, id, at));
      return { done: there.size, refused: decisions.length - there.size, left };
    });
  }
}
