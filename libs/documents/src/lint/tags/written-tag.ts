import { readTag } from '../../fill/tag.js';
import type { Paragraph } from '../read/paragraph.js';

/** What a tag does, by its first sign. */
export type TagRole = 'value' | 'section' | 'absent-section' | 'end' | 'raw' | 'delimiters';

/** A tag as it stands in a paragraph. */
export interface WrittenTag {
  /** With its braces. */
  readonly written: string;
  readonly role: TagRole;
  /** Dotted, without sign and format. */
  readonly path: string;
  readonly format?: string;
  readonly paragraph: Paragraph;
}

const roles: Readonly<Record<string, TagRole>> = { '#': 'section', '^': 'absent-section', '/': 'end', '@': 'raw' };
/** `{-w:tr domaines}`: a loop that says itself which element it repeats. */
const dashed = /^-\S*\s+(.*)$/s;

export function tagOf(inner: string, paragraph: Paragraph): WrittenTag {
  const written = `{${inner}}`;
  const trimmed = inner.trim();
  const dash = dashed.exec(trimmed);
  if (dash) return { written, role: 'section', ...readTag(dash[1] ?? ''), paragraph };
  if (/^=.*=$/.test(trimmed)) return { written, role: 'delimiters', path: trimmed, paragraph };
  const role = roles[trimmed.charAt(0)];
  return { written, role: role ?? 'value', ...readTag(role ? trimmed.slice(1) : trimmed), paragraph };
}
