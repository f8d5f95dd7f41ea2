#!/usr/bin/env node
// @ts-check
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { servicesBuild } from './build/services.mjs';
import { mustRun } from './processes/run.mjs';

/** What is made from the service's own schemas: the description of the interface, and the types that the screens use. */
const targets = { 'openapi.json': 'docs/openapi.json', 'generated.ts': 'apps/web/src/api/generated.ts' };

/** `--check` writes nothing, and fails where what is there is not what would be made. */
const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'pacta-openapi-'));
try {
  const made = (/** @type {string} */ name) => join(folder, name);
  const run = (/** @type {string[]} */ ...args) => mustRun(process.execPath, args, { cwd: root });
  const services = servicesBuild(root);
  if (!services.isCurrent) await services.make();
  await run(join(root, 'apps/api/dist/openapi/write.js'), made('openapi.json'));
  await run(join(root, 'node_modules/openapi-typescript/bin/cli.js'), made('openapi.json'), '-o', made('generated.ts'));
  await run(
    join(root, 'node_modules/prettier/bin/prettier.cjs'),
    '--config',
    join(root, '.prettierrc.json'),
    '--write',
    ...Object.keys(targets).map(made),
  );
  for (const [name, target] of Object.entries(targets)) {
    const fresh = readFileSync(made(name), 'utf8');
    if (!check) writeFileSync(join(root, target), fresh);
    else if (readFileSync(join(root, target), 'utf8') !== fresh) {
      console.error(`${target} is not what the schemas say: run «npm run openapi» and commit the result.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
