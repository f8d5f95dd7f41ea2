import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString, type PDF, type PdfRef } from '@libpdf/core';

/** A line of the outline that a reader shows beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** The page it leads to, counted from 0. */
  readonly page: number;
  readonly under: readonly Bookmark[];
}

/** Writes the outline (ISO 32000-1, 12.3.3) and has readers show it when the file is opened. */
export function writeBookmarks(pdf: PDF, bookmarks: readonly Bookmark[]): void {
  const outline = PdfDict.of({ Type: PdfName.of('Outlines') });
  const ref = pdf.register(outline);
  hang(pdf, outline, ref, bookmarks);
  pdf.getCatalog().set('Outlines', ref);
  pdf.getCatalog().set('PageMode', PdfName.of('UseOutlines'));
}

function hang(pdf: PDF, parent: PdfDict, parentRef: PdfRef, bookmarks: readonly Bookmark[]): void {
  const items = bookmarks.map((bookmark) => {
    const item = PdfDict.of({ Title: PdfString.fromString(bookmark.title), Parent: parentRef });
    const page = pdf.getPage(bookmark.page);
    if (page) item.set('Dest', PdfArray.of(page.ref, PdfName.of('Fit')));
    const ref = pdf.register(item);
    if (bookmark.under.length > 0) hang(pdf, item, ref, bookmark.under);
    return { item, ref };
  });
  items.forEach(({ item }, n) => {
    const [before, after] = [items[n - 1], items[n + 1]];
    if (before) item.set('Prev', before.ref);
    if (after) item.set('Next', after.ref);
  });
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  parent.set('First', first.ref);
  parent.set('Last', last.ref);
  parent.set('Count', PdfNumber.of(items.length));
}
