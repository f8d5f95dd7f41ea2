import { diffArrays } from 'diff';

export type Change = 'same' | 'inserted' | 'deleted';

/** A run of words that both texts have, or one of them alone. */
export interface ComparedPiece {
  readonly change: Change;
  readonly text: string;
}

/** A word, the space after it, or a sign: what is marked as one. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The space that ends both is no part of the change. */
function spaceAfterBoth(deleted: string, inserted: string): string {
  const space = /\s+$/.exec(deleted)?.[0] ?? '';
  return inserted.endsWith(space) ? space : '';
}

/**
 * Two paragraphs as one: what was deleted stands before what stands in its place. Words that follow one another and are all
 * changed are one change, and what parts them (a space, a comma) is told with them: they are read as they were written.
 */
export function compareWords(before: string, after: string): ComparedPiece[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after)).map(({ added, removed, value }) => ({
    same: !added && !removed,
    added,
    text: value.join(''),
  }));
  const pieces: ComparedPiece[] = [];
  let [deleted, inserted] = ['', ''];
  const tell = (): void => {
    const space = spaceAfterBoth(deleted, inserted);
    const told = {
      deleted: deleted.slice(0, -space.length || undefined),
      inserted: inserted.slice(0, -space.length || undefined),
    };
    if (told.deleted) pieces.push({ change: 'deleted', text: told.deleted });
    if (told.inserted) pieces.push({ change: 'inserted', text: told.inserted });
    if (space) pieces.push({ change: 'same', text: space });
    [deleted, inserted] = ['', ''];
  };
  parts.forEach(({ same, added, text }, n) => {
    const isWithin = same && !hasWord(text) && deleted + inserted !== '' && n < parts.length - 1;
    if (same && !isWithin) {
      tell();
      pieces.push({ change: 'same', text });
      return;
    }
    if (!added) deleted += text;
    if (added || same) inserted += text;
  });
  tell();
  return pieces;
}

/** Of all words, the share that both have; 1 for the same text, 0 for none in common. */
export function likeness(before: string, after: string): number {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  if (old.length + young.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of young) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (old.length + young.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
