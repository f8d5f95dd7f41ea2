import { fault, type LintFault } from '../fault.js';
import type { WrittenTag } from './written-tag.js';

/** A tag with those inside it, where it opens a section. */
export interface TagNode {
  readonly tag: WrittenTag;
  readonly inside: TagNode[];
}

export interface SectionsRead {
  readonly nodes: TagNode[];
  readonly faults: LintFault[];
}

interface OpenSection {
  readonly tag: WrittenTag;
  readonly inside: TagNode[];
}

const opens = ({ role }: WrittenTag): boolean => role === 'section' || role === 'absent-section';
const told = (id: 'loop-not-closed' | 'loop-not-opened' | 'loop-leaves-table' | 'tag-forbidden', tag: WrittenTag) =>
  fault(id, { tag: tag.written }, tag.paragraph.place);

/** The tags of one part as a tree of sections. What does not close is told, and what stands in it is read as if it did. */
export function sectionsOf(tags: readonly WrittenTag[]): SectionsRead {
  const root: TagNode[] = [];
  const open: OpenSection[] = [];
  const faults: LintFault[] = [];
  for (const tag of tags) {
    if (tag.role === 'raw' || tag.role === 'delimiters') faults.push(told('tag-forbidden', tag));
    else if (tag.role === 'end') faults.push(...closed(tag, open));
    else {
      const node: TagNode = { tag, inside: [] };
      (open.at(-1)?.inside ?? root).push(node);
      if (opens(tag)) open.push(node);
    }
  }
  faults.push(...open.map(({ tag }) => told('loop-not-closed', tag)));
  return { nodes: root, faults };
}

/** Closes the innermost section of that name, or the innermost one where none is named; those left open within it are told. */
function closed(end: WrittenTag, open: OpenSection[]): LintFault[] {
  const at = end.path === '' ? open.length - 1 : open.findLastIndex(({ tag }) => tag.path === end.path);
  const found = open[at];
  const innermost = open.at(-1);
  if (!found && !innermost) return [told('loop-not-opened', end)];
  if (!found && innermost) {
    // Somebody renamed one of the two: the loop ends here all the same, under the wrong name.
    open.pop();
    const { tag } = innermost;
    return [fault('loop-closed-by-another', { tag: tag.written, closedBy: end.written }, end.paragraph.place)];
  }
  const within = open.splice(at).slice(1);
  const faults = within.map(({ tag }) => told('loop-not-closed', tag));
  if (found && leavesTable(found.tag, end)) faults.push(told('loop-leaves-table', found.tag));
  return faults;
}

/** Opened in one table and closed in another, or in none: no row and no paragraph would be whole. */
function leavesTable({ paragraph: one }: WrittenTag, { paragraph: other }: WrittenTag): boolean {
  return one.tables.join() !== other.tables.join();
}
