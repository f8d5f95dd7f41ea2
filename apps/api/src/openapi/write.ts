import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { createApp } from '../create-app.js';
import { openServices } from '../open-services.js';
import { openApiOf } from './document.js';

/** Writes the interface's description to the path given. No server is needed: nothing is connected before it is used. */
const [path = 'docs/openapi.json'] = process.argv.slice(2);
const services = await openServices({
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  TEMPORAL_NAMESPACE: 'default',
  TEMPORAL_TASK_QUEUE: 'pacta',
});
const app = await createApp({ services, logger: pino({ level: 'silent' }) });
await app.init();
writeFileSync(path, `${JSON.stringify(openApiOf(app), null, 2)}\n`);
await app.close();
