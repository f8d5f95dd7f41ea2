import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end } from '../../scripts/processes/end.mjs';
import { isAlive, type Identity } from '../../scripts/processes/identity.mjs';

const script = join(dirname(dirname(__dirname)), 'scripts/start.mjs');

export const services = ['api', 'worker', 'temporal', 'postgres'] as const;
export type Service = (typeof services)[number];

/** A home for a Pacta of the test, through which the account of the database may pass. */
export function newHome(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pacta-faults-')));
  chmodSync(home, 0o711);
  return home;
}

/** Ends whatever still runs on a home, and removes it. */
export async function discard(home: string): Promise<void> {
  for (const one of [...holders(home), ...Object.values(processesOf(home))]) await end(one);
  rmSync(home, { recursive: true, force: true });
}

/** The processes of a home, as the supervisor wrote them down. */
export function processesOf(home: string): Partial<Record<Service, Identity>> {
  return read(join(home, 'processes.json')) as Partial<Record<Service, Identity>>;
}

/** Those of the given processes that live. */
export const living = (processes: Identity[]) => processes.filter(isAlive);

/** The supervisor of a home, while it holds its lock. */
export function holders(home: string): Identity[] {
  const path = join(home, 'lock.json');
  return existsSync(path) ? [read(path) as Identity] : [];
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

export type Started = { process: ChildProcess; said: () => string; ended: Promise<number | null> };

/** `npm start` on a home and a port, without npm in between. */
export function start(home: string, port: number): Started {
  const env = { ...process.env, PACTA_HOME: home, PORT: String(port), DATABASE_URL: '', TEMPORAL_ADDRESS: '' };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const channel of [child.stdout, child.stderr]) channel.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, said: () => said, ended };
}

/** Waits until it has printed its address; fails with all it said when it ends before. */
export async function ready(started: Started): Promise<void> {
  let over = false;
  void started.ended.then(() => (over = true));
  await until(() => over || started.said().includes('Pacta est prêt'), 90_000);
  if (over) throw new Error(started.said());
}

/** Waits for something to be so; milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
  for (const limit = Date.now() + patience; Date.now() < limit; await sleep(50)) if (await isSo()) return;
  throw new Error(`not so after ${patience / 1000} s: ${isSo.toString()}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
