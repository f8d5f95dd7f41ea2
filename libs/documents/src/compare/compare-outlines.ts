import { diffArrays } from 'diff';
import type { Outline, OutlineBlock, OutlineParagraph } from '../outline/outline.js';
import type { ParagraphStyle } from '../outline/styles.js';
import { compareWords, likeness, type Change, type ComparedPiece } from './compare-words.js';

/** A paragraph of both texts, or of one. `changed`: of both, with other words. */
export interface ComparedParagraph {
  readonly style: ParagraphStyle;
  readonly change: Change | 'changed';
  readonly pieces: readonly ComparedPiece[];
}

interface Paragraph {
  readonly style: ParagraphStyle;
  readonly text: string;
}

/** Below this share of common words a paragraph is not an older one put otherwise, but another one. */
const KIN = 0.5;

/**
 * Two documents paragraph by paragraph, and word by word where a paragraph was put otherwise; annexes follow the act, cells of
 * tables stand as paragraphs of their own. What was deleted stands before what stands in its place.
 */
export function compareOutlines(before: Outline, after: Outline): ComparedParagraph[] {
  const runs = diffArrays(paragraphsOf(before), paragraphsOf(after), { comparator: (a, b) => a.text === b.text });
  const compared: ComparedParagraph[] = [];
  let deleted: readonly Paragraph[] = [];
  for (const { added, removed, value } of runs) {
    if (removed) deleted = value;
    else {
      compared.push(...(added ? rewritten(deleted, value) : rewritten(deleted, [])));
      if (!added) compared.push(...value.map((paragraph) => whole('same', paragraph)));
      deleted = [];
    }
  }
  return [...compared, ...rewritten(deleted, [])];
}

const paragraphsOf = ({ body, annexes }: Outline): Paragraph[] =>
  [body, ...annexes]
    .flat()
    .flatMap(paragraphsIn)
    .filter(({ text }) => text.trim() !== '');

const paragraphsIn = (block: OutlineBlock): Paragraph[] =>
  block.style === 'row' ? block.cells.flat().map(paragraphOf) : [paragraphOf(block)];

const paragraphOf = ({ style, parts }: OutlineParagraph): Paragraph => ({
  style,
  text: parts.map(({ text }) => text).join(''),
});

const whole = (change: Change, { style, text }: Paragraph): ComparedParagraph => ({
  style,
  change,
  pieces: [{ change, text }],
});

/** Paragraphs that stood where others stand now: those that are kin are one, in the order that keeps most of them together. */
function rewritten(before: readonly Paragraph[], after: readonly Paragraph[]): ComparedParagraph[] {
  const kept = pairs(before, after);
  const compared: ComparedParagraph[] = [];
  let [old, young] = [0, 0];
  for (const [b, a] of [...kept, [before.length, after.length] as const]) {
    compared.push(...before.slice(old, b).map((paragraph) => whole('deleted', paragraph)));
    compared.push(...after.slice(young, a).map((paragraph) => whole('inserted', paragraph)));
    const [was, is] = [before[b], after[a]];
    if (was && is) compared.push({ style: is.style, change: 'changed', pieces: compareWords(was.text, is.text) });
    [old, young] = [b + 1, a + 1];
  }
  return compared;
}

/** The pairs of kin, in order on both sides, that have most in common together. */
function pairs(before: readonly Paragraph[], after: readonly Paragraph[]): (readonly [number, number])[] {
  const like = before.map((b) => after.map((a) => likeness(b.text, a.text)));
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (b: number, a: number): number => best[b]?.[a] ?? 0;
  const gain = (b: number, a: number): number => {
    const value = like[b]?.[a] ?? 0;
    return value >= KIN ? value + at(b + 1, a + 1) : 0;
  };
  for (let b = before.length - 1; b >= 0; b -= 1) {
    const row = best[b] ?? [];
    for (let a = after.length - 1; a >= 0; a -= 1) row[a] = Math.max(at(b + 1, a), at(b, a + 1), gain(b, a));
  }
  const found: (readonly [number, number])[] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (gain(b, a) > 0 && gain(b, a) === at(b, a)) {
      found.push([b, a]);
      [b, a] = [b + 1, a + 1];
    } else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return found;
}
