import { z } from 'zod';
import { completable } from '../src/fields.js';
import type { Written } from '../src/written.js';

/** Columns of the tables that the template draws; a table of any other width is printed as a list. */
export const COLUMNS = ['a', 'b', 'c', 'd'] as const;
export type Column = (typeof COLUMNS)[number];

const example = 'Les partenaires se réunissent deux fois l’an.';
const words = completable('Texte', example);

const table = (columns: readonly Column[]) => {
  const row = z.strictObject(
    Object.fromEntries(columns.map((column, n) => [column, completable(`Colonne ${n + 1}`, example)])),
  );
  return z
    .strictObject({ entetes: row, rangees: z.array(row) })
    .optional()
    .meta({ description: `Tableau de ${columns.length} colonnes; rien si le bloc est autre chose` });
};

/** A piece of an article: a paragraph, a list or a table. Exactly one of them is given. */
export const block = z.strictObject({
  paragraphe: z
    .strictObject({ morceaux: z.array(words).meta({ description: 'Le paragraphe, morceau par morceau' }) })
    .optional()
    .meta({ description: 'Un paragraphe; rien si le bloc est autre chose' }),
  puces: z.array(words).optional().meta({ description: 'Une liste; rien si le bloc est autre chose' }),
  tableau2: table(COLUMNS.slice(0, 2)),
  tableau3: table(COLUMNS.slice(0, 3)),
  tableau4: table(COLUMNS),
});

type Words = string | Written;
type Row = Readonly<Partial<Record<Column, Words>>>;
interface Table {
  readonly entetes: Row;
  readonly rangees: readonly Row[];
}

/** The same, with the place of each word in the text of the protocol. */
export interface Block {
  readonly paragraphe?: { readonly morceaux: readonly Words[] };
  readonly puces?: readonly Words[];
  readonly tableau2?: Table;
  readonly tableau3?: Table;
  readonly tableau4?: Table;
}

export const paragraph = (...morceaux: readonly Words[]): Block => ({ paragraphe: { morceaux } });

const rowOf = (cells: readonly Words[]): Row => Object.fromEntries(cells.map((cell, n) => [COLUMNS[n] ?? '', cell])); // as many cells as there are columns

/** A table of two to four columns, `tableau3` for three. */
export function tableBlock(heads: readonly string[], rows: readonly (readonly Words[])[]): Block {
  return { [`tableau${heads.length}`]: { entetes: rowOf(heads), rangees: rows.map(rowOf) } };
}
