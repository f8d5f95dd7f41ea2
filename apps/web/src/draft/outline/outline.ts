import type { Text } from '../kept.js';

/** A place to be filled in: the field behind it, and what stands there now. */
export interface Blank {
  readonly path: string;
  readonly value: string;
  /** What belongs there, printed while nothing does. */
  readonly hint: string;
}

export type Piece = string | Blank;

export interface Block {
  readonly style: 'title' | 'heading' | 'paragraph' | 'bullet' | 'signature' | 'note';
  readonly pieces: readonly Piece[];
}

/** The document of one kind, block by block, with its blanks where the template has them. */
export type Outline = (text: Text) => readonly Block[];

export const blank = (path: string, value: string | number | null | undefined, hint: string): Blank => ({
  path,
  value: value === null || value === undefined ? '' : String(value),
  hint,
});
