import type { Database, Session } from './database.js';
import { insertMany } from './many.js';

/** References of protocols: `PC-2026-0001`, unique within an organisation. A number that was taken and not used leaves a gap. */
export class References {
  constructor(private readonly database: Database) {}

  async next(organisation: string, year: number): Promise<string> {
    const [row] = await this.database.use((session) =>
      session.rows<{ last: number }>(
        `INSERT INTO reference_counter AS counter (organisation_id, year, last) VALUES ($1, $2, 1)
         ON CONFLICT (organisation_id, year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
        [organisation, year],
      ),
    );
    if (!row) throw new Error('An upsert answers its row');
    return `PC-${year}-${String(row.last).padStart(4, '0')}`;
  }
}

const OURS = /^PC-(\d{4})-(\d{4,9})$/;

/** The references that Pacta gives itself go on after those that protocols brought with them. */
export async function goOnAfter(session: Session, organisation: string, brought: readonly string[]): Promise<void> {
  const last = new Map<number, number>();
  for (const reference of brought) {
    const [, year, number] = OURS.exec(reference) ?? [];
    if (year) last.set(Number(year), Math.max(last.get(Number(year)) ?? 0, Number(number)));
  }
  const rows = [...last].sort(([a], [b]) => a - b).map(([year, number]) => [organisation, year, number]);
  const end = 'ON CONFLICT (organisation_id, year) DO UPDATE SET last = GREATEST(counter.last, EXCLUDED.last)';
  await insertMany(session, 'reference_counter AS counter', ['organisation_id', 'year', 'last'], rows, end);
}
