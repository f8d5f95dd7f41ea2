/**
 * Records the lives of `lives.ts` anew, once the clock has learnt something that they should show:
 * `PACTA_TEST_TEMPORAL_TEST_SERVER=<path of the time-skipping server> node test/histories/record.mjs`
 * A recorded history that no longer replays must not be recorded anew: clocks that run have lived it. Use `patched()`.
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
