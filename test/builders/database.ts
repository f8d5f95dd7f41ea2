import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** For what a test must do behind the register's back. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env['PACTA_TEST_DATABASE_URL'];
  if (url) return url;
  throw new Error(
    'PACTA_TEST_DATABASE_URL is missing: these tests need the address of a PostgreSQL superuser, as `npm test` sets it.',
  );
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** A database of one's own on the test server, gone with `drop`. */
export async function createDatabase(): Promise<TestDatabase> {
  const server = await connected(serverUrl());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await server.query(`CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
  const client = await connected(url);
  return {
    url,
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[], // the shape that the statement makes
    drop: async () => {
      await client.end();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}
