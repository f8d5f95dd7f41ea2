import type { Database } from './database.js';

const KEY = 'clock-store';

/**
 * Which Temporal store holds the clocks. A store that is not the one we remember knows none of our protocols: their clocks
 * must be started anew, and only then is it remembered, so that a crash in between loses nothing.
 */
export class ClockStore {
  constructor(private readonly database: Database) {}

  async compare(identity: string): Promise<'same' | 'new'> {
    const [row] = await this.database.use((session) =>
      session.rows<{ value: string }>('SELECT value FROM setting WHERE key = $1', [KEY]),
    );
    return row?.value === identity ? 'same' : 'new';
  }

  /** Remembers the store, and says whether it was another one before. */
  async remember(identity: string): Promise<'same' | 'new'> {
    const before = await this.compare(identity);
    await this.database.use((session) =>
      session.rows(
        'INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value',
        [KEY, identity],
      ),
    );
    return before;
  }
}
