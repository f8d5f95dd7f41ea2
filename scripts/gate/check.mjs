// @ts-check
import { installDependencies } from '../bootstrap/dependencies.mjs';
import { root } from '../bootstrap/paths.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { texts } from '../texts.mjs';
import { runPart } from './part.mjs';
import { quickParts } from './parts.mjs';
import { conclusionOf, lineOf } from './report.mjs';

/**
 * `npm run check`: the quick part of the gate, for before each commit: no server, no build, two parts at a time, files that have not changed
 * passed over.
 */
export async function check() {
  const lines = progress({ language: 'en', out: process.stdout });
  await installDependencies('full', root, (work) => lines.step(texts.en.steps.dependencies, work));
  const waiting = quickParts({ cached: true });
  /** @type {import('./part.mjs').Result[]} */
  const results = [];
  const runOn = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const result = await runPart(part, {});
      lines.say(lineOf(result));
      results.push(result);
    }
  };
  await Promise.all([runOn(), runOn()]);
  lines.say(conclusionOf(results));
  process.exitCode = results.some(({ problem }) => problem) ? 1 : 0;
}
