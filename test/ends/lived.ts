import { randomUUID } from 'node:crypto';
import type { ImportedProtocol, OrganisationView } from '@pacta/contracts';
import { strFromU8, unzipSync } from 'fflate';
import type { Life, Visitor } from '../builders/visitor.js';
import type { Row, WholeLife } from './table.js';
import { aScan, type Issued, type WalkedLife } from './walked-life.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

async function until<T>(read: () => Promise<T>, isReached: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await read();
    if (isReached(found) || Date.now() > end) return found;
    await pause();
  }
}

/** With plain spaces: how they are set is the business of the sentences' own tests. */
const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ');

/** A life at its beginning: its text typed, or taken in where it was in force already. */
export async function begun<L extends Life>(
  visitor: Visitor,
  { id: lead }: OrganisationView,
  { kind, text, imported }: WholeLife,
  at: (path: string, lead: string) => L,
): Promise<L> {
  const [id, path] = [randomUUID(), `/organisations/${lead}/protocols`];
  const life = at(`${path}/${id}`, lead);
  const known = { id, commandId: randomUUID(), kind };
  if (imported) {
    const { settled, ...term } = imported;
    const years = { plans: [...settled], evaluations: [...settled] };
    const body = { ...known, ...term, text, settled: years, reference: '', source: '' } as ImportedProtocol; // read-only in the domain
    expect((await visitor.ask('POST', `${path}/in-force`, { body })).status).toBe(200);
  } else {
    await visitor.ask('POST', path, { body: { ...known, language: 'fr', copyOf: null } });
    await life.save(text as Parameters<Life['save']>[0]); // the same shape, read-only in the domain
  }
  return life;
}

const isSaid = (sentence: string, expected: string): boolean =>
  expected.endsWith('…') ? sentence.startsWith(expected.slice(0, -1)) : sentence === expected;

/** Row after row: what is done, its scan, and what blocks from there on. */
export async function lived(life: WalkedLife, { atFirst, rows }: WholeLife): Promise<void> {
  await saysThen(life, [async () => life.view(), atFirst], 0);
  for (const [n, row] of rows.entries()) await saysThen(life, row, n + 1);
}

async function saysThen(life: WalkedLife, [done, expected, how = {}]: Row, n: number): Promise<void> {
  const said = typeof expected === 'string' ? expected : expected.sentence;
  const before = await life.view();
  const doing = () => done(life, before);
  const scan = how.scanned && aScan();
  const answered = scan ? await life.shownBy(scan, doing) : await doing();
  const blocks = how.byTheClock
    ? await until(
        () => life.blocks(),
        (sentence) => isSaid(plain(sentence), said),
      )
    : await life.blocks(answered);
  if (!isSaid(plain(blocks), said)) expect(`${n}. ${plain(blocks)}`).toBe(`${n}. ${said}`);
  if (scan) expect(Buffer.from(await life.scanOf(before.position + 1)).equals(scan.bytes)).toBe(true);
}

const titlesOf = (documents: readonly Issued[], format: string): string[] =>
  documents
    .filter((each) => each.format === format)
    .map(({ title }) => plain(title))
    .sort();

function wordsOf({ bytes }: Issued): string {
  const { 'word/document.xml': body } = unzipSync(bytes);
  return plain(strFromU8(body ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ''));
}

/** All that its acts call for; each names the party whose it is and to whom it goes, or else everybody whom its text binds. */
export async function documented(life: WalkedLife, { text, documents: expected }: WholeLife): Promise<void> {
  const { instruments } = await until(
    () => life.view(),
    ({ arriving }) => arriving === 0,
  );
  const documents = await life.issued();
  expect(titlesOf(documents, 'docx')).toEqual([...expected].sort());
  expect(titlesOf(documents, 'pdf')).toEqual(titlesOf(documents, 'docx'));
  for (const document of documents) {
    if (document.format === 'pdf') {
      expect(Buffer.from(document.bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
      continue;
    }
    const { party, addressee, instrument } = document.about;
    const { parties } = instruments.find(({ id }) => id === instrument)?.text ?? text;
    const own = parties.filter(({ id }) => id === party || id === addressee);
    const words = wordsOf(document);
    const unnamed = (own.length > 0 ? own : parties).map(({ name }) => name).filter((name) => !words.includes(name));
    expect({ document: document.title, unnamed }).toEqual({ document: document.title, unnamed: [] });
  }
}
