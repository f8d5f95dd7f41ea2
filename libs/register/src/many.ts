import type { Session } from './database.js';

/** Writes rows of one table in one statement; `end` is what follows its values (`ON CONFLICT …`, `RETURNING …`). */
export async function insertMany<Returned>(
  session: Session,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  end = '',
): Promise<Returned[]> {
  if (rows.length === 0) return [];
  const width = columns.length;
  const placesOf = (row: number): string => columns.map((_, column) => `$${row * width + column + 1}`).join(', ');
  const values = rows.map((_, row) => `(${placesOf(row)})`).join(', ');
  return session.rows<Returned>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values} ${end}`, rows.flat());
}
