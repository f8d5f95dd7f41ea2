// @ts-check
import { sumOf } from './count.mjs';

/**
 * One line for a part; all it said where it does not pass; Jest's own summary where it does.
 * @param {import('./part.mjs').Result} result
 */
export function lineOf({ name, problem, count, output, milliseconds }) {
  const tests = count.passed + count.failed > 0 ? `${count.passed} passed, ${count.failed} failed` : '';
  const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const line =
    `${problem ? '✖' : '✔'} ${name.padEnd(14)}${time}  ${[tests, problem].filter(Boolean).join('; ')}`.trimEnd();
  return problem ? `${line}\n${output.replace(/^/gm, '    ')}\n` : line;
}

/**
 * The last lines: which parts do not pass, and the sum of all tests alone on the last.
 * @param {import('./part.mjs').Result[]} results
 */
export function conclusionOf(results) {
  const failing = results.filter(({ problem }) => problem).map(({ name, problem }) => `${name} (${problem})`);
  const { passed, failed } = sumOf(results.map(({ count }) => count));
  const verdict = failing.length > 0 ? [`\nNot passing: ${failing.join(', ')}`] : [];
  return [...verdict, `${passed} passed, ${failed} failed`].join('\n');
}
