import { blank } from '@pacta/documents';

/** Dotted lines in the place of items that are not known yet. */
export const blankLines = (count: number): string[] => Array.from({ length: count }, () => blank);

/** Empty rows of a table, to be filled in by hand. */
export const blankRows = (count: number): Record<string, never>[] => Array.from({ length: count }, () => ({}));
