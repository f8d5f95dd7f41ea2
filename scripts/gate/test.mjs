// @ts-check
import { cacheFolder, root } from '../bootstrap/paths.mjs';
import { installDependencies } from '../bootstrap/dependencies.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { locate, temporal, temporalTestServer } from '../bootstrap/temporal.mjs';
import { temporaryServers } from '../servers/temporary.mjs';
import { untilAsked } from '../supervise/signals.mjs';
import { texts } from '../texts.mjs';
import { runAbreast } from './abreast.mjs';
import { allParts } from './parts.mjs';
import { conclusionOf } from './report.mjs';

const lines = progress({ language: 'en', out: process.stdout });

/**
 * `npm test`: installs, builds, starts the servers of the tests, and runs every part to its end, whatever the others came to.
 * @param {string[]} args `--only lint,unit` runs some parts alone
 */
export async function test(args) {
  const parts = chosen(args);
  await installDependencies('full', root, (work) => lines.step(texts.en.steps.dependencies, work));
  const servers = temporaryServers({ temporalProgram: () => program(temporal) });
  void untilAsked().then(() => servers.end().finally(() => process.exit(130)));
  /** @type {import('./part.mjs').Result[]} */
  const results = [];
  try {
    const env = parts.some(({ needs }) => needs === 'servers') ? await addresses(servers) : {};
    // What the others run is what was built.
    const [built, others] = [
      parts.filter(({ name }) => name === 'build'),
      parts.filter(({ name }) => name !== 'build'),
    ];
    for (const some of [built, others]) results.push(...(await runAbreast(some, env, lines.say)));
  } finally {
    await servers.end();
  }
  lines.say(conclusionOf(results));
  process.exitCode = results.some(({ problem }) => problem) ? 1 : 0;
}

/**
 * What the tests on real servers read from their environment.
 * @param {ReturnType<typeof temporaryServers>} servers
 */
async function addresses(servers) {
  const timeSkipping = await program(temporalTestServer);
  const [database, address] = await Promise.all([
    lines.step(texts.en.steps.postgres, servers.postgres),
    lines.step(texts.en.steps.temporal, servers.temporal),
  ]);
  return {
    PACTA_TEST_DATABASE_URL: database,
    PACTA_TEST_TEMPORAL_ADDRESS: address,
    PACTA_TEST_TEMPORAL_TEST_SERVER: timeSkipping,
  };
}

/** @param {import('../bootstrap/temporal.mjs').Program} wanted */
function program(wanted) {
  return locate(wanted, {
    cache: cacheFolder(),
    announce: (source, work) => lines.step(texts.en.steps[source], work, '·'),
  });
}

/** @param {string[]} args */
function chosen(args) {
  const parts = allParts();
  const at = args.indexOf('--only');
  if (at < 0) return parts;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new Error(`No such part: ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}`);
  }
  const asked = parts.filter(({ name }) => names.includes(name));
  // What runs the product as it is built needs it built.
  const needsBuild = asked.some(({ needs }) => needs === 'servers');
  return parts.filter((part) => asked.includes(part) || (needsBuild && part.name === 'build'));
}
