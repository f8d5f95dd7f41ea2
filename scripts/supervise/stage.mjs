// @ts-check
import { locate, temporalTestServer } from '../bootstrap/temporal.mjs';
import { cacheFolder } from '../bootstrap/paths.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { freePort } from '../servers/ports.mjs';
import { temporaryServers } from '../servers/temporary.mjs';
import { texts } from '../texts.mjs';
import { migrate, serviceEnvironment, workerProgram } from './services.mjs';
import { untilAsked } from './signals.mjs';

/**
 * Pacta on a stage: its own services and worker, on servers that are gone with it, by a clock that runs as far ahead as it is told.
 * @typedef {{
 *   address: string,
 *   now: () => Date,
 *   until: (instant: Date) => Promise<void>,
 *   close: () => Promise<void>,
 * }} Stage `until`: at once for what is past; while it runs ahead, everything that falls due on the way is done
 */

/**
 * @param {'fr' | 'en'} language of the lines that tell of its building
 * @returns {Promise<Stage>}
 * @throws ProgramMissing CommandFailed NeverReady; what had been started is then stopped
 */
export async function openStage(language) {
  const { steps } = texts[language];
  const lines = progress({ language, quietBelow: 2_000 });
  const path = await locate(temporalTestServer, {
    cache: cacheFolder(),
    announce: (source, work) => lines.step(steps[source], work, '·'),
  });
  const servers = temporaryServers({ temporalProgram: () => Promise.reject(new Error('time runs on another server')) });
  /** @type {(() => Promise<void>)[]} */
  const endings = [servers.end];
  const end = async () => {
    for (const ending of endings.splice(0).reverse()) await ending();
  };
  let asked = false;
  // Whoever interrupts a life leaves no process of it, and hears no more of it.
  void untilAsked().then(() => {
    asked = true;
    return end().finally(() => process.exit(130));
  });
  const close = () => (asked ? new Promise(() => undefined) : end());
  try {
    return { ...(await build(servers, path, endings)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {ReturnType<typeof temporaryServers>} servers
 * @param {string} path of the server whose time can be skipped
 * @param {(() => Promise<void>)[]} endings
 */
async function build(servers, path, endings) {
  const { time, port, databaseUrl } = await foundations(servers, path, endings);
  const [{ readEnvironment }, { serve }] = await Promise.all([
    import('@pacta/config'),
    import(new URL('../../apps/api/dist/serve.js', import.meta.url).href),
  ]);
  const settings = { PORT: port, PACTA_HOME: servers.home, PACTA_CACHE: cacheFolder() };
  const env = {
    ...serviceEnvironment(settings, { databaseUrl, temporalAddress: time.address }),
    LOG_LEVEL: process.env.PACTA_DEBUG ? 'info' : 'fatal',
    // What is lived here is told to nobody: messages are kept, and none is sent.
    SMTP_URL: undefined,
    TEMPORAL_NAMESPACE: undefined,
    TEMPORAL_TASK_QUEUE: undefined,
    PUBLIC_URL: undefined,
  };
  await migrate(env);
  await servers.run(workerProgram(env));
  let now = new Date(await time.currentTimeMs());
  const api = await serve(readEnvironment(env), () => now);
  endings.push(() => api.close());
  return {
    address: `http://127.0.0.1:${port}`,
    now: () => now,
    until: async (/** @type {Date} */ instant) => {
      const ahead = instant.getTime() - (await time.currentTimeMs());
      if (ahead > 0) await time.sleep(ahead);
      now = new Date(await time.currentTimeMs());
    },
  };
}

/**
 * @param {ReturnType<typeof temporaryServers>} servers
 * @param {string} path
 * @param {(() => Promise<void>)[]} endings
 */
async function foundations(servers, path, endings) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const { DefaultLogger, Runtime } = await import('@temporalio/worker');
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined), shutdownSignals: [] });
  const server = { executable: { type: /** @type {const} */ ('existing-path'), path } };
  const starting = TestWorkflowEnvironment.createTimeSkipping({ server }).then((time) => {
    // Last of all: the worker is still talking to it.
    endings.unshift(() => time.teardown());
    return time;
  });
  const [time, databaseUrl, port] = await Promise.all([starting, servers.postgres(), freePort()]);
  return { time, databaseUrl, port };
}
