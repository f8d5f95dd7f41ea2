import type { PartOfFile, Place } from '../fault.js';

/** A paragraph with its words joined, however the program has cut them into runs. */
export interface Paragraph {
  /** As docxtemplater joins it: without tabs and line breaks. */
  readonly text: string;
  readonly place: Place;
  /** The tables around it, outermost first, by numbers that no other table of the part has. */
  readonly tables: readonly number[];
}

const SHOWN = 48;

/** How a paragraph begins, cut at a word, as a person looks for it on the page. */
export function beginningOf(shown: string): string {
  const text = shown.replace(/\s+/g, ' ').trim();
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2)).trimEnd()}…`;
}

/** Which part of the file a part of the package is; undefined for one that holds no words of the document. */
export function partOf(name: string): PartOfFile | undefined {
  if (name === 'word/document.xml') return 'text';
  if (/^word\/header\d*\.xml$/.test(name)) return 'header';
  if (/^word\/footer\d*\.xml$/.test(name)) return 'footer';
  if (/^word\/(footnotes|endnotes)\.xml$/.test(name)) return 'notes';
  if (name === 'word/comments.xml') return 'comments';
  return /^docProps\/(core|app|custom)\.xml$/.test(name) ? 'properties' : undefined;
}
