import type { CivilDay, Protocol } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { eventsOf, stateAfter, type RecordedEvent } from './events.js';
import { list, SEEN, SUMMARY, type Listing, type Page, type ProtocolSummary } from './listing.js';
import { inShape, type Shaped } from './shape.js';

export interface ProtocolView {
  readonly summary: ProtocolSummary;
  readonly state: Protocol;
  /** Of the last event that `state` holds. */
  readonly position: number;
  /** The organisation that asks leads it: only then it sees the draft. */
  readonly leads: boolean;
  readonly draftRevision: number | null;
}

export interface Task extends ProtocolSummary {
  readonly late: boolean;
}

interface ViewRow extends ProtocolSummary, Shaped {
  readonly id: string;
  readonly state: Protocol;
  position: number;
  leads: boolean;
  draftRevision: number | null;
}

/** References of the protocols before and after one. */
export interface Kin {
  readonly predecessor?: string;
  readonly successor?: string;
}

/** The last position there can be: the protocol as it is now. */
const NOW = 2 ** 31 - 1;

/** What is read of protocols. An organisation sees what it leads and what it is a party of; anything else does not exist for it. */
export class Protocols {
  constructor(private readonly database: Database) {}

  async view(organisation: string, id: string): Promise<ProtocolView | undefined> {
    const [row] = await this.database.use(async (session) => {
      const rows = await session.rows<ViewRow>(
        `SELECT ${SUMMARY}, p.position, p.organisation_id = $1 AS leads, d.revision AS "draftRevision" ${SEEN}
         WHERE p.id = $2`,
        [organisation, id],
      );
      return inShape(session, rows);
    });
    if (!row) return undefined;
    const { position, leads, draftRevision, ...summary } = row;
    return { summary, state: summary.state, position, leads, draftRevision };
  }

  async list(organisation: string, listing: Listing = {}): Promise<Page> {
    return this.database.use((session) => list(session, organisation, listing));
  }

  /** Open protocols in which something is awaited, soonest first. */
  async todo(organisation: string, today: CivilDay): Promise<Task[]> {
    return this.database.use(async (session) => {
      const rows = await session.rows<Task & Shaped>(
        `SELECT ${SUMMARY}, p.next_due < $2::date AS late ${SEEN}
         WHERE p.open AND p.next_due IS NOT NULL ORDER BY p.next_due, p.reference`,
        [organisation, today],
      );
      return inShape(session, rows);
    });
  }

  /** All that happened, in order; empty where the organisation does not see the protocol. */
  async journal(organisation: string, id: string): Promise<RecordedEvent[]> {
    return this.database.use(async (session) => ((await sees(session, organisation, id)) ? eventsOf(session, id) : []));
  }

  /** For the services' own work, unfiltered: the protocol as it was after `position`, now where none is given; undefined where it had not begun. */
  async stateAt(id: string, position = NOW): Promise<Protocol | undefined> {
    return this.database.use(async (session) => stateAfter(await eventsOf(session, id, position)) ?? undefined);
  }

  /** For what is printed: the references of the protocols that this one follows and that follows it. */
  async kin({ predecessor, renewal }: Pick<Protocol, 'predecessor' | 'renewal'>): Promise<Kin> {
    const referenceOf = async (id: string | null | undefined) => (id ? (await this.stateAt(id))?.reference : undefined);
    const [before, after] = await Promise.all([referenceOf(predecessor), referenceOf(renewal.agreed?.successor)]);
    return { ...(before !== undefined && { predecessor: before }), ...(after !== undefined && { successor: after }) };
  }
}

async function sees(session: Session, organisation: string, id: string): Promise<boolean> {
  const rows = await session.rows('SELECT 1 FROM protocol_viewer WHERE protocol_id = $2 AND organisation_id = $1', [
    organisation,
    id,
  ]);
  return rows.length > 0;
}
