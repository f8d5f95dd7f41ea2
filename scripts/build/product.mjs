// @ts-check
import { root } from '../bootstrap/paths.mjs';
import { servicesBuild } from './services.mjs';
import { webBuild } from './web.mjs';
import { workflowsBuild } from './workflows.mjs';

/**
 * A part of the build: whether it is up to date with its sources, and how to make it.
 * @typedef {'build' | 'workflows' | 'web'} Part
 * @typedef {{ isCurrent: boolean, make: () => Promise<void> }} Build
 */

/** @type {Record<Part, (root: string) => Build>} in the order in which they are made */
const plans = { build: servicesBuild, workflows: workflowsBuild, web: webBuild };

export const allParts = /** @type {Part[]} */ (Object.keys(plans));

/**
 * Builds what has changed since the last build. The caller holds the lock of the checkout.
 * @param {Part[]} parts
 * @param {(part: Part, work: () => Promise<void>) => Promise<void>} announce wraps each part that has something to do
 */
export async function build(parts, announce) {
  for (const part of parts) {
    const { isCurrent, make } = plans[part](root);
    if (!isCurrent) await announce(part, make);
  }
}
