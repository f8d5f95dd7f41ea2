// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../processes/run.mjs';
import { filesOf } from './rooms.mjs';
import { hashOf, hashOfFiles, stampOf } from './stamp.mjs';

/** The rooms that end in the screens: their own, and those they may import. */
const inputs = ['apps/web', 'libs/contracts/src', 'libs/protocol/src'];

/**
 * The screens, by Vite.
 * @param {string} root
 * @returns {{ isCurrent: boolean, make: () => Promise<void> }}
 */
export function webBuild(root) {
  const folder = join(root, 'apps/web');
  const vite = join(root, 'node_modules/vite');
  /** @type {ReturnType<typeof stampOf<string>>} */
  const stamp = stampOf('web');
  const version = JSON.parse(readFileSync(join(vite, 'package.json'), 'utf8')).version;
  const hash = hashOf(
    version + inputs.map((input) => hashOfFiles(join(root, input), filesOf(join(root, input)))).join(),
  );
  const isThere = existsSync(join(folder, 'index.html'));
  return {
    isCurrent: !isThere || (existsSync(join(folder, 'dist/index.html')) && stamp.read() === hash),
    make: async () => {
      const env = { ...process.env, NODE_ENV: 'production' };
      await mustRun(process.execPath, [join(vite, 'bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: folder, env });
      stamp.write(hash);
    },
  };
}
