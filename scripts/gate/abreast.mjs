// @ts-check
import { runPart } from './part.mjs';
import { lineOf } from './report.mjs';

/** Parts at once: most of what the longest ones take is waiting, for a page, a clock or a server. */
const LANES = 2;

/**
 * Runs every part to its end, whatever the others come to, and says each when it is done. The longest come first, so that no lane ends
 * long before the other.
 * @param {readonly import('./parts.mjs').Part[]} parts
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<import('./part.mjs').Result[]>}
 */
export async function runAbreast(parts, env, say) {
  const waiting = [...parts].sort((one, other) => minutesOf(other) - minutesOf(one));
  /** @type {import('./part.mjs').Result[]} */
  const results = [];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const result = await runPart(part, env);
      say(lineOf(result));
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/** @param {import('./parts.mjs').Part} part */
const minutesOf = ({ minutes = 0 }) => minutes;
