import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { rows } from './rows/index.js';

export interface Connection {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections kept at most; 10 where it is not said. */
  readonly poolSize?: number;
  /** Milliseconds that a connection or a statement may take; none where it is not said. */
  readonly timeout?: number;
}

/** TypeORM's view of the database, not yet connected. The schema comes from the migrations alone. */
export const dataSourceOf = ({ url, poolSize = 10, timeout }: Connection): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: rows,
    migrations,
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize,
    connectTimeoutMS: timeout,
    extra: {
      keepAlive: true,
      statement_timeout: timeout,
      // The server may be gone without a word: then only the client's own clock ends the wait.
      query_timeout: timeout && timeout + 1_000,
      idle_in_transaction_session_timeout: timeout && timeout * 2,
    },
  });
