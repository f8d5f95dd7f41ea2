import { EnvironmentError, readEnvironment } from '@pacta/config';
import { workflowBundlePath } from '@pacta/lifecycle';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { createWorker } from './create-worker.js';
import { temporalLogger } from './logging.js';
import { openServices } from './open-services.js';

try {
  const settings = readEnvironment();
  const logger = pino({ level: settings.LOG_LEVEL, base: { service: 'worker' } });
  // Nest hears the signals, and ends the worker before what it stands on.
  Runtime.install({
    logger: temporalLogger(logger),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} } },
  });
  const services = await openServices(settings);
  await createWorker({ settings, services, logger, workflowBundle: { codePath: workflowBundlePath() } });
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
}
