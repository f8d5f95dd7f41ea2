// @ts-check
import { superuser, urlOf } from './postgres.mjs';

/**
 * Creates the database `pacta` and the role that owns it, unless they are there. The product connects as that role, which rules nothing else.
 * @param {import('./postgres.mjs').Cluster} cluster
 * @param {string} password of the role
 * @returns {Promise<string>} the address of the database
 */
export async function ensureDatabase(cluster, password) {
  const client = await connect(urlOf(cluster, superuser));
  try {
    const known = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'pacta'");
    // The password comes from base64url: it holds no quote. CREATE ROLE takes no parameters.
    if (known.rowCount === 0) await client.query(`CREATE ROLE pacta LOGIN PASSWORD '${password}'`);
    const present = await client.query("SELECT 1 FROM pg_database WHERE datname = 'pacta'");
    if (present.rowCount === 0) await client.query('CREATE DATABASE pacta OWNER pacta');
  } finally {
    await client.end();
  }
  return urlOf({ ...cluster, password }, 'pacta', 'pacta');
}

/** @param {string} connectionString */
async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // A server that dies under us is seen by its supervisor; here it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
