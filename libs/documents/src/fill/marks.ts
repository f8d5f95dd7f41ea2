import { readTag } from './tag.js';
import type { CompiledPart } from './tags.js';

/** What is done to a value before it is printed; `field` is its path from the root of the data. */
export type Mark = (field: string, text: string) => string;

// Two characters that no value can hold, since `cleanText` takes them out of all of them.
const edge = '\uFFFF';
const bar = '\uFFFE';

/** A text that carries the path of its field through the document. */
export const markField: Mark = (field, text) => `${edge}${field}${bar}${text}${edge}`;

/** A marked text, parted again; what the template says itself has no field. */
export function readMarks(text: string): { text: string; field: string | null }[] {
  return text
    .split(edge)
    .map((piece) => {
      const [before = '', marked] = piece.split(bar);
      return marked === undefined ? { text: before, field: null } : { text: marked, field: before };
    })
    .filter((piece) => piece.text !== '');
}

const dotted = /^[….\s]*…[….\s]*$/;

/** A dotted line that stands in the place of an empty list belongs to that list: it is marked once, in the compiled template. */
export function markAbsent(parts: readonly CompiledPart[], mark: Mark): void {
  for (const { module, inverted, value = '', subparsed = [] } of parts) {
    if (module !== 'loop' || !inverted) continue;
    const { path } = readTag(value);
    for (const part of subparsed) {
      if (part.position === 'insidetag' && dotted.test(part.value ?? '')) part.value = mark(path, part.value ?? '');
    }
  }
}
