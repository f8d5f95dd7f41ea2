// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rulesInForce } from '@pacta/holidays';
import { dryRun } from '@pacta/intake';
import { migrate, openRegister } from '@pacta/register';

const now = () => /** @type {import('@pacta/protocol').Instant} */ (new Date().toISOString());

/** @type {Record<string, number>} */
const milliseconds = {};
/**
 * @template T
 * @param {string} stage @param {() => Promise<T>} work
 */
async function timed(stage, work) {
  const from = performance.now();
  const result = await work();
  milliseconds[stage] = performance.now() - from;
  return result;
}

const [{ url, file }] = /** @type {[{ url: string, file: Uint8Array }]} */ (await once(process, 'message'));
await migrate(url);
const register = await openRegister({ url, rules: rulesInForce });
const { imports, importRun, organisations } = register;
const given = { name: 'Huy', country: 'BE', timeZone: 'Europe/Brussels', supervisorEmail: '', isExample: false };
const organisation = await organisations.create({ id: randomUUID(), ...given });
const id = randomUUID();

const dry = await timed('read', () =>
  dryRun(file, {
    importId: id,
    fileName: 'protocoles.xlsx',
    organisation,
    language: 'fr',
    rules: (places) => register.rules(organisation.id, places),
    taken: (references) => imports.taken(organisation.id, references),
    at: now(),
  }),
);
if (!dry.ok) throw new Error(JSON.stringify(dry.problems));
const wrong = dry.rows.find(({ problems }) => problems.length > 0);
if (wrong) throw new Error(JSON.stringify(wrong.problems));
const sha256 = createHash('sha256').update(file).digest('hex');
await timed('kept', () =>
  imports.keep({ id, organisation: organisation.id, fileName: 'protocoles.xlsx', sha256, ...dry, at: now() }),
);
await timed('taken', async () => {
  await imports.confirm(organisation.id, id, { skipProblems: false, at: now() });
  while ((await importRun.batch(id, now()))?.left);
});
const job = await imports.find(organisation.id, id);
if (job?.rows.done !== dry.rows.length) throw new Error(`only ${job?.rows.done} of ${dry.rows.length} were taken in`);
await register.close();
process.send?.({ milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
