import type { CivilDay, Deadline, Protocol, ProtocolText, Setting } from '@pacta/protocol';
import type { Database } from './database.js';
import { instant, placesIn } from './loaded.js';
import type { RulesInForce } from './rules-in-force.js';
import { deadlineOf, withDraft } from './standing.js';

/** The next thing that would happen by itself: what is due, and the day on which somebody hears of it. */
export interface NextDate {
  readonly kind: Deadline['kind'];
  readonly due: CivilDay;
  readonly on: CivilDay;
}

/** An open protocol whose next date would be another; `null` where nothing is awaited. */
export interface Moved {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly before: NextDate | null;
  readonly after: NextDate | null;
}

export interface Trial {
  /** All of them, whether they are told one by one or not. */
  readonly count: number;
  readonly moved: readonly Moved[];
}

interface Tried {
  readonly database: Database;
  readonly inForce: RulesInForce;
  readonly organisation: string;
  readonly settings: readonly Setting[];
  readonly setting: Setting;
  readonly most: number;
}

interface OpenRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: Protocol;
  readonly draft: ProtocolText | null;
  readonly saved_at: Date | null;
}

/** Read so many at a time, so that a thousand protocols never lie in memory together, and others have their turn in between. */
const BATCH = 200;

/** The open protocols of the organisation that a change would give another next date. Nothing is written. */
export async function trial(tried: Tried): Promise<Trial> {
  const moved: Moved[] = [];
  let count = 0;
  for (let after = ''; ;) {
    const rows = await batch(tried, after);
    for (const row of rows) {
      const found = movedBy(tried, row);
      if (!found) continue;
      count += 1;
      if (moved.length < tried.most) moved.push(found);
    }
    const last = rows.at(-1);
    if (!last) return { count, moved };
    after = last.id;
  }
}

const batch = ({ database, organisation }: Tried, after: string): Promise<OpenRow[]> =>
  database.use((session) =>
    session.rows<OpenRow>(
      `SELECT p.id, p.reference, p.title, p.state, d.text AS draft, d.saved_at
       FROM protocol p LEFT JOIN draft d ON d.protocol_id = p.id
       WHERE p.organisation_id = $1 AND p.open AND p.id > $2 ORDER BY p.id LIMIT $3`,
      [organisation, after, BATCH],
    ),
  );

function movedBy({ inForce, settings, setting }: Tried, row: OpenRow): Moved | undefined {
  const { id, reference, title, state } = row;
  const draft = row.draft && row.saved_at && { text: row.draft, savedAt: instant(row.saved_at) };
  const places = placesIn(state, draft?.text);
  const under = (set: readonly Setting[]) =>
    nextOf(deadlineOf(state, withDraft(inForce.of(set, places), state, draft)));
  const [before, after] = [under(settings), under([...settings, setting])];
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : { id, reference, title, before, after };
}

const nextOf = (deadline: Deadline | undefined): NextDate | null =>
  deadline ? { kind: deadline.kind, due: deadline.due, on: deadline.on } : null;
