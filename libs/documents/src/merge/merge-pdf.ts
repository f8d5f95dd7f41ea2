import { createHash, type Hash } from 'node:crypto';
import { PDF, PdfArray, PdfString } from '@libpdf/core';
import { writeBookmarks, type Bookmark } from './bookmarks.js';
import { Declarations } from './declarations.js';
import { addImagePage } from './image-page.js';
import { NotMergeable, type MergePart, type PartOutcome } from './part.js';
import { StructureTree } from './structure-tree.js';

/** What the merged file says of itself. */
export interface MergedAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47, as in `fr-BE`. */
  readonly language: string;
  /** The date that it bears; no clock is read, so that the same parts give the same bytes. */
  readonly at: Date;
}

/** The pages before all others: what the file holds, and what it could not take in. */
export interface FrontPages {
  readonly title: string;
  readonly pages: (outcomes: readonly PartOutcome[]) => Promise<Uint8Array>;
}

const MERGEABLE: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** All of a file is held in memory while it is put together. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Of one part: a file of scans has hundreds, one made to tire its reader millions. */
const MOST_PAGES = 5_000;

/**
 * One PDF of many files, each under its bookmark, in the order given. A part that is encrypted, broken, too large or of another format
 * fails nothing: `front` is told of it. The pages stay as they are, and so do the tags of those parts that have any. What all parts declare
 * (PDF/A-2b, PDF/UA-1) the whole declares, and nothing else.
 */
export async function mergePdf(
  parts: readonly MergePart[],
  { title, author, subject, language, at }: MergedAbout,
  front?: FrontPages,
): Promise<{ readonly pdf: Buffer; readonly outcomes: readonly PartOutcome[] }> {
  const pdf = PDF.create();
  const whole: Whole = { pdf, tags: new StructureTree(pdf), declarations: new Declarations() };
  const outcomes: PartOutcome[] = [];
  let size = 0;
  const hash = createHash('sha256').update(title);
  for (const part of parts) {
    const fits = size + part.size <= MOST_BYTES;
    outcomes.push(fits ? await append(whole, part, hash) : { merged: false, reason: 'too-large' });
    if (fits) size += part.size;
  }
  const before = front ? await appendPdf(whole, await front.pages(outcomes), front.title, 0) : 0;
  pdf.setMetadata({
    title,
    author,
    subject,
    creator: author,
    producer: author,
    creationDate: at,
    modificationDate: at,
  });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  writeBookmarks(pdf, [
    ...(front ? [{ title: front.title, page: 0, under: [] }] : []),
    ...bookmarks(parts, outcomes, before),
  ]);
  whole.tags.write();
  whole.declarations.write(pdf, { title, author, subject, at });
  identify(pdf, hash);
  return { pdf: Buffer.from(await pdf.save({ useXRefStream: true })), outcomes };
}

/** What the parts are put together to. */
interface Whole {
  readonly pdf: PDF;
  readonly tags: StructureTree;
  readonly declarations: Declarations;
}

async function append(whole: Whole, { title, bytes: fetched, mediaType }: MergePart, hash: Hash): Promise<PartOutcome> {
  const { pdf, tags, declarations } = whole;
  const before = pdf.getPageCount();
  if (!MERGEABLE.has(mediaType)) return { merged: false, reason: 'other-format' };
  const bytes = await fetched();
  hash.update(createHash('sha256').update(bytes).digest());
  try {
    if (mediaType === 'application/pdf') await appendPdf(whole, bytes, title);
    else {
      tags.addPicture(addImagePage(pdf, Buffer.from(bytes), mediaType), title);
      declarations.hearNothing();
    }
    return { merged: true, pages: pdf.getPageCount() - before };
  } catch (error) {
    // Whatever the library stumbles over in a file that was sent, the others are merged all the same.
    while (pdf.getPageCount() > before) pdf.removePage(pdf.getPageCount() - 1);
    return { merged: false, reason: error instanceof NotMergeable ? error.reason : 'broken' };
  }
}

async function appendPdf(
  { pdf, tags, declarations }: Whole,
  bytes: Uint8Array,
  title: string,
  insertAt = pdf.getPageCount(),
): Promise<number> {
  const source = await PDF.load(bytes);
  if (source.isEncrypted && !source.isAuthenticated) throw new NotMergeable('encrypted');
  const count = source.getPageCount();
  if (count === 0) throw new NotMergeable('broken');
  if (count > MOST_PAGES) throw new NotMergeable('too-large');
  const pages = await pdf.copyPagesFrom(source, [...Array(count).keys()], { insertAt });
  declarations.hear(source, tags.add(source, pages, title, insertAt === 0));
  return count;
}

function bookmarks(parts: readonly MergePart[], outcomes: readonly PartOutcome[], before: number): Bookmark[] {
  const found: { title: string; page: number; under: Bookmark[] }[] = [];
  let [page, chapter] = [before, ''];
  parts.forEach((part, n) => {
    const outcome = outcomes[n];
    if (!outcome?.merged) return;
    const own = { title: part.title, page, under: [] };
    const last = found.at(-1);
    if (part.chapter === undefined) found.push(own);
    else if (last && part.chapter === chapter) last.under.push(own);
    else found.push({ title: part.chapter, page, under: [own] });
    chapter = part.chapter ?? '';
    page += outcome.pages;
  });
  return found;
}

/** Without an identifier of its own the file would be given a random one. */
function identify(pdf: PDF, hash: Hash): void {
  const id = PdfString.fromBytes(hash.digest().subarray(0, 16));
  pdf.context.info.trailer.set('ID', PdfArray.of(id, id));
}
