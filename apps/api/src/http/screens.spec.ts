import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { createApp } from '../create-app.js';
import { openServices } from '../open-services.js';

let folder: string;
let app: NestExpressApplication;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'screens-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Pacta</title>');
  writeFileSync(join(folder, 'assets', 'page-3f2a.js'), `console.log(${JSON.stringify('x'.repeat(4_000))})`);
  const services = await openServices({
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_TASK_QUEUE: 'none',
  });
  app = await createApp({ services, logger: pino({ level: 'silent' }), screens: folder });
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`; // listens on TCP
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(url + path, { headers: { Accept: 'text/html', 'Accept-Encoding': 'br' } });

it.each(['/', '/protocoles/3?onglet=vie'])('the page answers %s, and is asked for anew each time', async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await answer.text()).toContain('<title>Pacta</title>');
});

it('a file that bears its hash never changes, and comes compressed', async () => {
  const { status, headers } = await get('/assets/page-3f2a.js');
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(headers.get('content-encoding')).toBe('br');
});

it.each(['/assets/gone.js', '/picture.png', '/api/nowhere'])('%s is not the page', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('nothing from elsewhere may run in it, and nobody may frame it', async () => {
  const policy = (await get('/')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self';script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
});

it('describes its own interface', async () => {
  expect(await (await get('/docs')).text()).toContain('swagger-ui');
  const described = (await (await get('/api/openapi.json')).json()) as { paths: object };
  expect(Object.keys(described.paths)).toContain('/api/organisations/{organisation}/protocols/{protocol}/commands');
});

it('says that its servers are away, and runs', async () => {
  const answer = await get('/api/health');
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'degraded', register: false, clock: false }]);
});
