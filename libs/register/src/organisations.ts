import type { Instant } from '@pacta/protocol';
import type { Database } from './database.js';
import { instant } from './loaded.js';
import { OrganisationRow } from './rows/organisation-row.js';
import { isUuid } from './uuid.js';

export interface Organisation {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA. */
  readonly timeZone: string;
  /** Who is told when a deadline has passed; empty where nobody is. */
  readonly supervisorEmail: string;
  readonly isExample: boolean;
  readonly createdAt: Instant;
}

const organisationOf = ({ settingsRevision: _, ...row }: OrganisationRow): Organisation => ({
  ...row,
  createdAt: instant(row.createdAt),
});

/** The municipalities that this installation serves. */
export class Organisations {
  constructor(private readonly database: Database) {}

  /** Creating the same id again changes nothing and answers the one that is there. */
  async create({
    createdAt,
    ...given
  }: Omit<Organisation, 'createdAt'> & { createdAt?: Instant }): Promise<Organisation> {
    return this.database.use(async (session) => {
      const rows = session.of(OrganisationRow);
      const row = rows.create({ ...given, createdAt: createdAt ? new Date(createdAt) : new Date() });
      await rows.createQueryBuilder().insert().values(row).orIgnore().execute();
      return organisationOf(await rows.findOneByOrFail({ id: given.id }));
    });
  }

  async find(id: string): Promise<Organisation | undefined> {
    if (!isUuid(id)) return undefined;
    const row = await this.database.use((session) => session.of(OrganisationRow).findOneBy({ id }));
    return row ? organisationOf(row) : undefined;
  }

  /** In the order of their creation. */
  async list(): Promise<Organisation[]> {
    const rows = await this.database.use((session) =>
      session.of(OrganisationRow).find({ order: { createdAt: 'ASC', id: 'ASC' } }),
    );
    return rows.map(organisationOf);
  }
}
