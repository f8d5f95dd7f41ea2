import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { end } from './end.mjs';
import { identify, isAlive } from './identity.mjs';

async function running(script: string) {
  const child = spawn(process.execPath, ['-e', `${script}; console.log('up'); setInterval(() => {}, 1_000)`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return identify(child.pid ?? 0);
}

describe('ending a process', () => {
  it('asks politely, and has its answer when the process has gone', async () => {
    const process = await running('');
    expect(await end(process)).toBe(true);
    expect(isAlive(process)).toBe(false);
  });

  it('kills one that does not listen, after its time', async () => {
    const process = await running("process.on('SIGTERM', () => {})");
    expect(await end(process, [['SIGTERM', 100]])).toBe(true);
    expect(isAlive(process)).toBe(false);
  });

  it('leaves alone a process that has taken the number of the one it is to end', async () => {
    const process = await running('');
    expect(await end({ ...process, birth: 'some boot:1' })).toBe(false);
    expect(isAlive(process)).toBe(true);
    await end(process);
  });
});
