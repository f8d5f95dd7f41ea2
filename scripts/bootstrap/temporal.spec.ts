import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProgramMissing, locate, temporal } from './temporal.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pacta-programs-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

function program(...path: string[]) {
  const whole = join(folder, ...path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, '', { mode: 0o755 });
  return whole;
}
const nothingIsFetched = () => Promise.reject(new Error('not connected'));
const find = (env: Record<string, string>) => locate(temporal, { cache, env, announce: nothingIsFetched });

describe('where the program of Temporal comes from', () => {
  const given = program('given', 'temporal');
  const onPath = program('bin', 'temporal');

  it('is first what a person says', async () => {
    expect(await find({ PACTA_TEMPORAL_BIN: given, PATH: join(folder, 'bin') })).toBe(given);
  });

  it('is not guessed when what a person says is wrong', async () => {
    const search = find({ PACTA_TEMPORAL_BIN: join(folder, 'nowhere'), PATH: join(folder, 'bin') });
    await expect(search).rejects.toThrow(/PACTA_TEMPORAL_BIN=.*nowhere/);
  });

  it('is then the PATH, then the cache', async () => {
    const cached = program('cache', `temporal-${temporal.version}-${process.platform}-${process.arch}`);
    expect(await find({ PATH: `${join(folder, 'empty')}:${join(folder, 'bin')}` })).toBe(onPath);
    expect(await find({ PATH: join(folder, 'empty') })).toBe(cached);
    rmSync(cached);
  });

  it('is nowhere, at last, with what each source answered', async () => {
    await expect(find({ PATH: '' })).rejects.toThrow(ProgramMissing);
    await expect(find({ PATH: '' })).rejects.toThrow('download: not connected\nwheel: not connected');
  });
});
