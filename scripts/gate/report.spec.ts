import { conclusionOf, lineOf } from './report.mjs';

const result = {
  name: 'unit',
  output: 'all it said',
  count: { passed: 3, failed: 0, skipped: 0 },
  milliseconds: 1_234,
};

describe('the report of the gate', () => {
  it('says of a part that passes its time and its tests, and no more', () => {
    expect(lineOf(result)).toBe('✔ unit             1.2 s  3 passed, 0 failed');
  });

  it('says of a part that fails all that it said', () => {
    expect(lineOf({ ...result, problem: 'exit code 1' })).toContain('    all it said');
  });

  it('ends with the sum of all tests alone on its line', () => {
    const failing = { ...result, name: 'browser', problem: 'exit code 1', count: { passed: 1, failed: 2, skipped: 0 } };
    const lines = conclusionOf([result, failing]).split('\n');
    expect(lines.at(-1)).toBe('4 passed, 2 failed');
    expect(lines.at(-2)).toBe('Not passing: browser (exit code 1)');
  });
});
