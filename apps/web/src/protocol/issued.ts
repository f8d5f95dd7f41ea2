import type { DocumentView } from '@pacta/contracts';

/** What one act called for: its documents, each with the formats it was issued in. */
export interface Issue {
  readonly calledBy: number;
  readonly because: string;
  readonly at: string;
  readonly documents: readonly (readonly [DocumentView, ...DocumentView[]])[];
}

const keyOf = ({ kind, about, version, language }: DocumentView): string =>
  JSON.stringify([kind, about, version, language]);

/** One document is one file for each format, PDF before DOCX; in the order of the list, whichever has come. */
function documentsOf(files: readonly DocumentView[]): Issue['documents'] {
  const documents = new Map<string, [DocumentView, ...DocumentView[]]>();
  for (const file of files) {
    const known = documents.get(keyOf(file));
    if (known) known.push(file);
    else documents.set(keyOf(file), [file]);
  }
  for (const formats of documents.values()) formats.sort((a, b) => b.format.localeCompare(a.format));
  return [...documents.values()];
}

/** The documents by the act that called for them, the last act first. */
export function issuesOf(files: readonly DocumentView[]): readonly Issue[] {
  const acts = [...new Set(files.map(({ calledBy }) => calledBy))].sort((one, other) => other - one);
  return acts.map((calledBy) => {
    const of = files.filter((file) => file.calledBy === calledBy);
    return {
      calledBy,
      because: of[0]?.because ?? '',
      at: of.map(({ issuedAt }) => issuedAt).sort()[0] ?? '',
      documents: documentsOf(of),
    };
  });
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose title holds every word that is sought, whatever its accents. */
export function found(files: readonly DocumentView[], sought: string): readonly DocumentView[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  return files.filter(({ title }) => words.every((word) => folded(title).includes(word)));
}
