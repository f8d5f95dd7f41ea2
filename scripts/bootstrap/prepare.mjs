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
 *   parts?: import('../build/product.mjs').Part[],
 * }} options parts: of the build; all, where nothing else is said
 */
export async function prepare({ extent, progress, texts, parts }) {
  mkdirSync(stamps, { recursive: true });
  const lock = await awaitLock(join(stamps, 'prepare.lock'), ({ pid }) => progress.say(texts.waiting(pid)));
  try {
    await installDependencies(extent, root, (work) => progress.step(texts.steps.dependencies, work));
    const { allParts, build } = await import('../build/product.mjs');
    await build(parts ?? allParts, (part, work) => progress.step(texts.steps[part], work));
  } finally {
    lock.release();
  }
}
