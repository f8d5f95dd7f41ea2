// @ts-check
import { installDependencies } from '../bootstrap/dependencies.mjs';
import { root } from '../bootstrap/paths.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { texts } from '../texts.mjs';
import { runAbreast } from './abreast.mjs';
import { quickParts } from './parts.mjs';
import { conclusionOf } from './report.mjs';

/**
 * `npm run check`: the quick part of the gate, for before each commit: no server, no build, files that have not changed passed over.
 */
export async function check() {
  const lines = progress({ language: 'en', out: process.stdout });
  await installDependencies('full', root, (work) => lines.step(texts.en.steps.dependencies, work));
  const results = await runAbreast(quickParts({ cached: true }), {}, lines.say);
  lines.say(conclusionOf(results));
  process.exitCode = results.some(({ problem }) => problem) ? 1 : 0;
}
