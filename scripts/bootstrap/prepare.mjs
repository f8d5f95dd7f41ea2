// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { awaitLock } from '../processes/lock.mjs';
import { installDependencies } from './dependencies.mjs';
import { root, stamps } from './paths.mjs';

/**
 * Brings the checkout to where the product can run: its dependencies, then its build. One command at a time does so; the others wait.
 * @param {{
 *   extent: import('./installed.mjs').Extent,
 *   progress: import('./progress.mjs').Progress,
 *   texts: import('../texts.mjs').Texts,
 *   web?: boolean,
 * }} options web: whether the screens are wanted as well
 */
export async function prepare({ extent, progress, texts, web = true }) {
  mkdirSync(stamps, { recursive: true });
  const lock = await awaitLock(join(stamps, 'prepare.lock'), ({ pid }) => progress.say(texts.waiting(pid)));
  try {
    await installDependencies(extent, root, (work) => progress.step(texts.steps.dependencies, work));
    const { build } = await import('../build/product.mjs');
    await build({ announce: (part, work) => progress.step(texts.steps[part], work), web });
  } finally {
    lock.release();
  }
}
