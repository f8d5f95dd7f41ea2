import type { Database } from './database.js';

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
