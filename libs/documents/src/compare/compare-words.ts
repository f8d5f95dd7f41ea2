import { diffArrays } from 'diff';

export type Change = 'same' | 'inserted' | 'deleted';

/** A run of words that both texts have, or one of them alone. */
export interface ComparedPiece {
  readonly change: Change;
  readonly text: string;
}

/** A word, the space after it, or a sign: what is marked as one. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

const changeOf = ({ added, removed }: { added: boolean; removed: boolean }): Change =>
  added ? 'inserted' : removed ? 'deleted' : 'same';

/** Two paragraphs as one: what was deleted stands before what stands in its place. */
export function compareWords(before: string, after: string): ComparedPiece[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after));
  return parts.map((part) => ({ change: changeOf(part), text: part.value.join('') }));
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
