import { fault, type LintFault } from '../fault.js';
import type { Paragraph } from '../read/paragraph.js';
import { tagOf, type WrittenTag } from './written-tag.js';

export interface TagsRead {
  readonly tags: WrittenTag[];
  readonly faults: LintFault[];
}

const braces = /\{+|\}+/g;

/** A brace that waits for its other half. */
interface Opened {
  readonly at: number;
  readonly doubled: boolean;
}

/**
 * The tags of a paragraph, and the braces that make none. A tag does not reach beyond its paragraph: what is opened here and closed in
 * the next one would swallow the end of the line between them.
 */
export function tagsIn(paragraph: Paragraph): TagsRead {
  const { text, place } = paragraph;
  const tags: WrittenTag[] = [];
  const faults: LintFault[] = [];
  const told = (id: 'tag-not-closed' | 'tag-not-opened' | 'brace-doubled', tag: string): void =>
    void faults.push(fault(id, { tag }, place));
  let opened: Opened | undefined;
  let last = 0;
  for (const { 0: run, index } of text.matchAll(braces)) {
    const doubled = run.length > 1;
    const end = index + run.length;
    if (run.startsWith('{')) {
      if (opened) told('tag-not-closed', wordFrom(text.slice(opened.at, index)));
      if (doubled) told('brace-doubled', wordFrom(text.slice(index)));
      opened = { at: end - 1, doubled };
    } else if (opened) {
      const inner = text.slice(opened.at + 1, index);
      if (inner.trim() === '') faults.push(fault('tag-empty', {}, place));
      else tags.push(tagOf(inner, paragraph));
      // `{{nom}}` is told once, for its first braces.
      if (doubled && !opened.doubled) told('brace-doubled', text.slice(opened.at, end));
      opened = undefined;
    } else told('tag-not-opened', wordTo(text.slice(last, end)));
    last = end;
  }
  if (opened) told('tag-not-closed', wordFrom(text.slice(opened.at)));
  return { tags, faults };
}

/** From the brace to the next space: as much as was meant for the tag. */
const wordFrom = (text: string): string => /^\{+[^\s{}]*/.exec(text)?.[0] ?? '{';
const wordTo = (text: string): string => /[^\s{}]*\}+$/.exec(text)?.[0] ?? '}';
