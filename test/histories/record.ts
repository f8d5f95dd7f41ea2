import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { ScriptedRegister } from '../builders/scripted-register.js';
import { skippingTime } from '../builders/temporal.js';
import { lives } from './lives.js';

/** What says where and by whom it was recorded, and not what happened. */
const INCIDENTAL: Readonly<Record<string, string>> = { identity: 'recorder', stackTrace: '', binaryChecksum: '' };

const scrubbed = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      key in INCIDENTAL && typeof value === 'string' ? INCIDENTAL[key] : value,
    ),
    null,
    1,
  );

test('the lives are recorded anew', async () => {
  const world = await skippingTime();
  try {
    for (const [name, live] of Object.entries(lives)) {
      const register = new ScriptedRegister();
      const protocolId = randomUUID();
      const history = await world.working(register.activities, async () => {
        await live({ world, register, protocolId, now: await world.env.currentTimeMs() });
        return world.client.workflow.getHandle(protocolId).fetchHistory();
      });
      const path = fileURLToPath(new URL(`./${name}.json`, import.meta.url));
      writeFileSync(path, `${scrubbed(historyToJSON(history))}\n`);
    }
  } finally {
    await world.close();
  }
}, 120_000);
