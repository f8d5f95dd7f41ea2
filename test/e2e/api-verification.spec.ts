import { createHash } from 'node:crypto';
import type { DocumentView, VerificationView } from '@pacta/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { TestService } from '../builders/api.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(60_000);

let service: TestService;
let life: Life;
beforeAll(async () => {
  service = await TestService.open();
  life = await service.drafted(await service.organisation());
});
afterAll(() => service.close());

const today = (): string => new Date().toISOString().slice(0, 10);
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** What an effect issues comes a moment after the act. */
async function documentsOnce(count: number): Promise<DocumentView[]> {
  const end = Date.now() + 30_000;
  for (;;) {
    const { body } = await service.get<DocumentView[]>(`${life.path}/documents`);
    if (body.length >= count || Date.now() > end) return body;
    await pause();
  }
}

const bytesOf = async ({ id }: DocumentView): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${service.url}/api${life.path}/documents/${id}`)).arrayBuffer());

/** At the foot of the paper, as somebody reads it there. */
function printedCode(docx: Uint8Array): string {
  const footer = Object.entries(unzipSync(docx)).find(([name]) => /^word\/footer\d*\.xml$/u.test(name))?.[1];
  const words = strFromU8(footer ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, '');
  return /code ((?:[0-9A-Z]{4}-?){3})/u.exec(words)?.[1] ?? '';
}

const verified = async (code: string): Promise<VerificationView> =>
  (await service.get<VerificationView>(`/verifications/${encodeURIComponent(code)}`)).body;

it('says of a paper by its code what it is, until another takes its place', async () => {
  await life.submitted(today());
  const [docx] = (await documentsOnce(2)).filter(({ format }) => format === 'docx');
  if (!docx) throw new Error('no document');
  const bytes = await bytesOf(docx);
  const code = printedCode(bytes);
  const found = await verified(code.toLowerCase().replaceAll('-', ' '));
  expect(found).toMatchObject({
    code,
    verdict: 'authentic',
    document: { title: docx.title, issuer: 'Huy', version: 1, language: 'fr' },
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(found.document?.files).toContainEqual({ format: 'docx', size: bytes.length, sha256 });
  expect(found.document?.files).toHaveLength(2);

  await life.act({ type: 'withdraw-text', reason: 'Le siège du partenaire a changé' });
  expect((await verified(code)).verdict).toBe('superseded');
  await life.submitted(today());
  const again = (await documentsOnce(4)).find(({ format, version }) => format === 'docx' && version === 2);
  if (!again) throw new Error('no second document');
  expect((await verified(printedCode(await bytesOf(again)))).verdict).toBe('authentic');
  expect((await verified(code)).verdict).toBe('superseded');
});

it.each(['0000-0000-0000', 'nothing', '%00', '…'])('knows nothing of «%s»', async (code) =>
  expect(await verified(code)).toMatchObject({ verdict: 'unknown', document: null }),
);
