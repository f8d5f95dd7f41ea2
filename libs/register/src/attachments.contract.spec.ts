import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';

let here: TestRegister;
let huy: string;
let id: string;
beforeEach(async () => {
  here = await TestRegister.open();
  huy = await here.organisation();
  id = await here.submitted(huy);
});
afterEach(() => here.close());

const bytes = randomBytes(70_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const sent = () => ({
  organisation: huy,
  protocolId: id,
  mediaType: 'application/pdf',
  bytes,
  at: noon('2026-02-03'),
});

test('a file is kept once for a protocol, and read back as it was', async () => {
  const { attachments } = here.register;
  const kept = { sha256, mediaType: 'application/pdf', size: bytes.length };
  expect(await attachments.store(sent())).toEqual(kept);
  expect(await attachments.store({ ...sent(), mediaType: 'image/png' })).toEqual(kept);
  expect(await here.database.query('SELECT 1 FROM attachment')).toHaveLength(1);
  expect(await attachments.find(huy, id, sha256)).toEqual(kept);
  const read = await attachments.read(huy, id, sha256);
  expect(read?.bytes.equals(bytes)).toBe(true);
});

test('an organisation that does not see the protocol can neither send to it nor read from it', async () => {
  const { attachments } = here.register;
  const other = await here.organisation('Andenne');
  expect(await attachments.store({ ...sent(), organisation: other })).toBeUndefined();
  expect(await attachments.store({ ...sent(), protocolId: randomUUID() })).toBeUndefined();
  await attachments.store(sent());
  expect(await attachments.find(other, id, sha256)).toBeUndefined();
  expect(await attachments.read(other, id, sha256)).toBeUndefined();
  expect(await attachments.find(huy, id, '0'.repeat(64))).toBeUndefined();
});

test('scans lie beside their rows as they are, so that their length is known without reading them', async () => {
  const rows = await here.database.query<{ storage: string }>(
    `SELECT attstorage AS storage FROM pg_attribute WHERE attrelid = 'attachment'::regclass AND attname = 'bytes'`,
  );
  expect(rows).toEqual([{ storage: 'e' }]);
});
