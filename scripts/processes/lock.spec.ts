import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from './identity.mjs';
import { LockHeld, takeLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pacta-lock-'));
const path = join(folder, 'lock.json');
afterEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const left = (holder: { pid: number; birth: string }) =>
  writeFileSync(
    path,
    JSON.stringify({ ...holder, since: '2026-11-21T10:00:00.000Z', address: 'http://127.0.0.1:4000' }),
  );

const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a home', () => {
  it('tells a second start who holds it, since when, and at which address', () => {
    left(identify(process.pid));
    const refused = () => takeLock(path);
    expect(refused).toThrow(LockHeld);
    expect(refused).toThrow(
      expect.objectContaining({
        holder: expect.objectContaining({ pid: process.pid, address: 'http://127.0.0.1:4000' }) as unknown,
      }) as Error,
    );
  });

  it('is free again once it is released', () => {
    takeLock(path).release();
    expect(existsSync(path)).toBe(false);
    takeLock(path).release();
  });

  it('is taken over from a process that died without releasing it', () => {
    left({ pid: endedPid(), birth: 'some boot:1' });
    takeLock(path, { address: 'here' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, address: 'here' });
  });

  it('is taken over when the number of its holder has passed to another program', () => {
    left({ pid: process.pid, birth: 'some boot:1' });
    expect(() => takeLock(path)).not.toThrow();
  });

  it('is taken over when power failed while it was written', () => {
    writeFileSync(path, '');
    expect(() => takeLock(path)).not.toThrow();
  });

  it('is not released by one who no longer holds it', () => {
    const mine = takeLock(path);
    left({ pid: endedPid(), birth: 'some boot:1' });
    mine.release();
    expect(existsSync(path)).toBe(true);
  });

  it('passes to exactly one of several that find its holder dead at the same moment', async () => {
    left({ pid: endedPid(), birth: 'some boot:1' });
    const script = `import(${JSON.stringify(join(__dirname, 'lock.mjs'))}).then(({ takeLock }) => {
      try { takeLock(${JSON.stringify(path)}); console.log('mine'); } catch { console.log('held'); }
      setTimeout(() => {}, 1_000);
    })`;
    const answers = await Promise.all(Array.from({ length: 6 }, () => firstWordOf(script)));
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(5);
  });
});

function firstWordOf(script: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.once('close', () => resolve(said.trim()));
  });
}
