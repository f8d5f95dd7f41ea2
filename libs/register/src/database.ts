import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { dataSourceOf, type Connection } from './data-source.js';
import { translated } from './errors.js';

const TIMEOUT_MS = 5_000;

/** One connection's view of the database: alone, or within a transaction. */
export class Session {
  constructor(private readonly manager: EntityManager) {}

  of<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    return this.manager.getRepository(row);
  }

  /** Rows of a SELECT, or of a RETURNING. The caller says their shape, as its own statement makes it. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // TypeORM answers an UPDATE or a DELETE by [rows, count], anything else by the rows.
    const changed = Array.isArray(result) && result.length === 2 && Array.isArray(result[0]);
    return (changed ? result[0] : result) as Row[]; // the shape that the statement makes
  }
}

/**
 * The pool, connected at the first use. When PostgreSQL is away each use fails by `RegisterUnavailable`; when it is back, the
 * next use succeeds.
 */
export class Database {
  private connected: Promise<DataSource> | undefined;

  constructor(private readonly connection: Connection) {}

  /** Statements that need no common transaction. */
  async use<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.run((source) => work(new Session(source.manager)));
  }

  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.run((source) => source.transaction((manager) => work(new Session(manager))));
  }

  /** One connection held for the whole work, so that a session lock spans it. */
  async held<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.run(async (source) => {
      const runner = source.createQueryRunner();
      try {
        return await work(new Session(runner.manager));
      } finally {
        await runner.release();
      }
    });
  }

  async close(): Promise<void> {
    const source = await this.connected?.catch(() => undefined);
    this.connected = undefined;
    if (source?.isInitialized) await source.destroy();
  }

  private async run<T>(work: (source: DataSource) => Promise<T>): Promise<T> {
    try {
      return await work(await this.connect());
    } catch (error) {
      throw translated(error);
    }
  }

  private connect(): Promise<DataSource> {
    this.connected ??= dataSourceOf({ timeout: TIMEOUT_MS, ...this.connection })
      .initialize()
      .catch((error: unknown) => {
        this.connected = undefined;
        throw error;
      });
    return this.connected;
  }
}
