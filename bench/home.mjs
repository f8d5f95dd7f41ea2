// @ts-check
import { openBrowser } from './road/browser.mjs';
import { door } from './road/door.mjs';
import { median } from './road/statistics.mjs';

const VISITS = 7;

/**
 * @param {ReturnType<typeof door>} pacta
 * @returns {Promise<string>} the organisation of the example, once all its acts are recorded
 */
async function example(pacta) {
  await pacta.post('/example', {});
  for (let waited = 0; waited < 240; waited += 1) {
    const { done, total, organisation } = await pacta.get('/example');
    if (total > 0 && done === total) return organisation;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the example was not ready within two minutes');
}

/**
 * One visit: what came over the wire, and when the first thing to be done could be read.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 */
async function visit(context, address) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('main article, main li, main [data-protocol]').first().waitFor();
  const useful = performance.now() - from;
  await page.waitForLoadState('networkidle');
  await page.close();
  return { bytes, useful };
}

/**
 * The home screen with the example on it: bytes on the wire and time to the first thing to be done, without and with a cache.
 * @param {import('../scripts/measure/context.mjs').Context} measuring
 */
export default async function home(measuring) {
  const { address } = await measuring.product();
  const organisation = await example(door(address));
  const screen = `${address}/o/${organisation}`;
  const empty = [];
  for (let n = 0; n < VISITS; n += 1) {
    // A browser of its own: pages of one browser share what is in its memory, whatever their contexts.
    const { browser, end } = await openBrowser();
    empty.push(await visit(await browser.newContext(), screen));
    await end();
  }
  const warm = [];
  const { browser, end } = await openBrowser();
  const kept = await browser.newContext();
  await visit(kept, screen);
  for (let n = 0; n < VISITS; n += 1) warm.push(await visit(kept, screen));
  await end();
  const rows = Object.entries({ empty, warm }).map(([cache, visits]) => ({
    cache,
    'kB on the wire': median(visits.map((one) => one.bytes)) / 1000,
    'ms to the first thing to be done': median(visits.map((one) => one.useful)),
  }));
  return { name: 'home screen', unit: 'medians of seven visits', rows };
}
