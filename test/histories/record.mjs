/**
 * Records the lives of `lives.ts` and `whole-lives.ts` that are not recorded yet; both kinds replay in `replay.spec.ts`. The whole
 * ones are lived through the real worker and register:
 * `PACTA_TEST_DATABASE_URL=<a PostgreSQL superuser> PACTA_TEST_TEMPORAL_TEST_SERVER=<path of the time-skipping server> node test/histories/record.mjs`
 * A recorded history that no longer replays must not be recorded anew: clocks that run have lived it. Use `patched()`. A clock that has
 * learnt something new is recorded under a new name.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import jest from '../../jest.config.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const integration = jest.projects.find(({ displayName }) => displayName === 'integration');
const config = { ...integration, rootDir, testMatch: ['<rootDir>/test/histories/record.ts'] };
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--config', JSON.stringify(config)], {
  cwd: rootDir,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
