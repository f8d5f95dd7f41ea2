import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ensureSearchAttributes } from '@pacta/lifecycle/client';
import { Connection } from '@temporalio/client';
import { createDatabase, type TestDatabase } from './database.js';

const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listens on TCP
  server.close();
  return port;
}

/** The product as it is built: its API with the screens, and its worker, as processes of their own over a database of their own. */
export class Product {
  private constructor(
    readonly url: string,
    private readonly database: TestDatabase,
    private readonly environment: NodeJS.ProcessEnv,
    private api: ChildProcess,
    private readonly worker: ChildProcess,
  ) {}

  static async start(): Promise<Product> {
    const address = process.env['PACTA_TEST_TEMPORAL_ADDRESS'];
    if (!address)
      throw new Error('PACTA_TEST_TEMPORAL_ADDRESS is not set: npm test starts the servers this test needs');
    const [database, port, connection] = await Promise.all([
      createDatabase(),
      freePort(),
      Connection.connect({ address }),
    ]);
    await ensureSearchAttributes(connection, 'default');
    await connection.close();
    const environment = {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_TASK_QUEUE: `browser-${randomUUID()}`,
      LOG_LEVEL: process.env['PACTA_TEST_LOG'] ?? 'fatal',
    };
    const [code] = (await once(run('apps/api/dist/migrate.js', environment, 'ignore'), 'exit')) as [number];
    if (code !== 0) throw new Error('the migrations of the built product failed: run npm run build first');
    const worker = run('apps/worker/dist/main.js', environment);
    const product = new Product(`http://127.0.0.1:${port}`, database, environment, startApi(environment), worker);
    await product.answering();
    return product;
  }

  /** Ends the API alone, as a crash would. */
  async cutTheLine(): Promise<void> {
    this.api.kill('SIGKILL');
    await once(this.api, 'exit');
  }

  async mendTheLine(): Promise<void> {
    this.api = startApi(this.environment);
    await this.answering();
  }

  async stop(): Promise<void> {
    for (const process of [this.api, this.worker]) {
      if (process.exitCode !== null || process.signalCode !== null) continue;
      const gone = once(process, 'exit');
      process.kill('SIGTERM');
      await gone;
    }
    await this.database.drop();
  }

  private async answering(): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(`${this.url}/api/health`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the built product does not answer');
  }
}

const run = (path: string, env: NodeJS.ProcessEnv, output: 'inherit' | 'ignore' = 'inherit'): ChildProcess =>
  spawn(process.execPath, [built(path)], { env, stdio: ['ignore', output, 'inherit'] });

const startApi = (env: NodeJS.ProcessEnv): ChildProcess => run('apps/api/dist/main.js', env);
