import { dataSourceOf } from './data-source.js';
import { translated } from './errors.js';

/** Any number will do, as long as nothing else of ours uses it. */
const MIGRATION_LOCK = 7_105_001;

/**
 * Brings the schema up to date and returns the names of the migrations that ran. Services that start together wait for
 * one another here.
 * @throws RegisterUnavailable
 */
export async function migrate(url: string): Promise<string[]> {
  const source = dataSourceOf({ url, poolSize: 2 });
  try {
    await source.initialize();
    const lock = source.createQueryRunner();
    try {
      await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
      return (await source.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
    } finally {
      // Ends with its session; unlocked by name because the pool keeps the session a moment longer.
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
      await lock.release();
    }
  } catch (error) {
    throw translated(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}
