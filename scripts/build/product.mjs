// @ts-check
import { root } from '../bootstrap/paths.mjs';
import { servicesBuild } from './services.mjs';
import { webBuild } from './web.mjs';
import { workflowsBuild } from './workflows.mjs';

/**
 * Builds what has changed since the last build. The caller holds the lock of the checkout.
 * @param {{
 *   announce: (part: 'build' | 'workflows' | 'web', work: () => Promise<void>) => Promise<void>,
 *   web?: boolean,
 * }} options announce wraps each part that has something to do
 */
export async function build({ announce, web = true }) {
  const make = async (
    /** @type {'build' | 'workflows' | 'web'} */ part,
    /** @type {(root: string) => Build} */ plan,
  ) => {
    const { isCurrent, make } = plan(root);
    if (!isCurrent) await announce(part, make);
  };
  await make('build', servicesBuild);
  await make('workflows', workflowsBuild);
  if (web) await make('web', webBuild);
}

/** @typedef {{ isCurrent: boolean, make: () => Promise<void> }} Build */
