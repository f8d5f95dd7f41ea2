import { fileURLToPath } from 'node:url';
import type { Environment } from '@pacta/config';
import { pino } from 'pino';
import { createApp } from './create-app.js';
import { openServices } from './open-services.js';

const screens = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** There is no sign-in yet: whoever reaches the service may act, so only this machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** The service, listening. `now`: the clock by which it reads what it shows, where that is not this machine's. */
export async function serve(environment: Environment, now?: () => Date): Promise<{ close(): Promise<void> }> {
  const logger = pino({ level: environment.LOG_LEVEL, base: { service: 'api' } });
  const app = await createApp({ services: await openServices(environment, now), logger, screens });
  await app.listen(environment.PORT, LOOPBACK);
  logger.info({ port: environment.PORT }, 'the service listens on this machine only');
  return app;
}
