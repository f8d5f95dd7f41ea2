import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from '../processes/identity.mjs';
import { NeverReady, keepRunning } from './child.mjs';
import { logOf } from './logs.mjs';

const home = mkdtempSync(join(tmpdir(), 'pacta-child-'));
afterAll(() => rmSync(home, { recursive: true }));

const program = (script: string, isReady = () => true) => ({
  name: 'program',
  launch: (output: number) => spawn(process.execPath, ['-e', script], { stdio: ['ignore', output, output] }),
  isReady,
  patience: 2_000,
});
const forEver = 'setInterval(() => {}, 1_000)';

describe('a program that must run for as long as Pacta', () => {
  it('is started again when it is killed, and its supervisor says by what', async () => {
    const crashes: string[] = [];
    const child = await keepRunning(program(forEver), logOf(home, 'killed'), {
      onCrash: ({ ending, wait }) => void crashes.push(`${ending} ${wait}`),
    });
    const first = child.pid();
    process.kill(Number(first), 'SIGKILL');
    while (child.pid() === first || !child.pid()) await sleep(20);
    expect(crashes).toEqual(['SIGKILL 250']);
    await child.stop();
  });

  it('stays stopped once it is stopped, even between two lives', async () => {
    const pids: number[] = [];
    const child = await keepRunning(program(forEver), logOf(home, 'stopped'), {
      onStart: (_name, pid) => void pids.push(pid),
    });
    process.kill(Number(child.pid()), 'SIGKILL');
    while (child.pid()) await sleep(5);
    await child.stop();
    await sleep(400);
    expect(pids).toHaveLength(1);
    expect(isAlive(identify(pids[0] ?? 0))).toBe(false);
  });

  it('is given up, with its last words, when it dies before it was ever ready', async () => {
    const starting = keepRunning(
      program("console.error('no such table'); process.exit(3)", () => false),
      logOf(home, 'never'),
    );
    await expect(starting).rejects.toThrow(NeverReady);
    await expect(starting).rejects.toThrow(/code 3\nno such table/);
  });
});
