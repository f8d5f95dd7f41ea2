// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './rooms.mjs';
import { hashOf, hashOfFiles, stampOf } from './stamp.mjs';

/**
 * The bundle of the workflows that the worker loads: built with the product, so that no worker builds its own at boot.
 * @param {string} root
 * @returns {{ isCurrent: boolean, make: () => Promise<void> }}
 */
export function workflowsBuild(root) {
  const folder = join(root, 'libs/lifecycle/dist');
  const workflowsPath = join(folder, 'workflows.js');
  const bundle = join(folder, 'workflow-bundle.js');
  /** @type {ReturnType<typeof stampOf<string>>} */
  const stamp = stampOf('workflows');
  const inputs = () => hashOf(hashOfFiles(folder, compiled(folder)) + sdkVersion(root));
  return {
    isCurrent: !existsSync(workflowsPath) || (existsSync(bundle) && stamp.read() === inputs()),
    make: async () => {
      const { bundleWorkflowCode } = await import('@temporalio/worker');
      const silent = () => undefined;
      const logger = {
        log: silent,
        trace: silent,
        debug: silent,
        info: silent,
        warn: console.warn,
        error: console.error,
      };
      const { code } = await bundleWorkflowCode({ workflowsPath, logger });
      writeFileSync(bundle, code);
      stamp.write(inputs());
    },
  };
}

/** @param {string} folder */
function compiled(folder) {
  return filesOf(folder).filter((file) => file.endsWith('.js') && file !== 'workflow-bundle.js');
}

/** @param {string} root */
function sdkVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules/@temporalio/workflow/package.json'), 'utf8')).version;
}
