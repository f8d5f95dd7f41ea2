import type { Instant, Protocol, ProtocolText } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { instant, lock } from './loaded.js';
import { headlineOf } from './projection.js';
import { DraftRow } from './rows/draft-row.js';

export interface SavedDraft {
  readonly protocolId: string;
  readonly organisation: string;
  /** Counts from 1; what If-Match is compared with. */
  readonly revision: number;
  readonly text: ProtocolText;
  readonly savedAt: Instant;
  readonly savedBy: string | null;
}

export interface ToSave {
  readonly protocolId: string;
  readonly organisation: string;
  readonly text: ProtocolText;
  readonly savedBy?: string | null;
  /** Now, where it is not given. */
  readonly at?: Instant;
}

export type Saving =
  | { readonly ok: true; readonly draft: SavedDraft }
  /** Somebody saved in between: what is there now. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly draft: SavedDraft }
  | { readonly ok: false; readonly reason: 'not-found' };

const savedDraft = (row: DraftRow): SavedDraft => ({
  protocolId: row.protocolId,
  organisation: row.organisationId,
  revision: row.revision,
  text: row.text,
  savedAt: instant(row.savedAt),
  savedBy: row.savedBy,
});

/** Texts that are being typed. They belong to the organisation that leads the protocol, and only it sees them. */
export class Drafts {
  constructor(private readonly database: Database) {}

  /** The first revision. Where the organisation has a draft of this protocol already, that one, unchanged. */
  async create({ protocolId, organisation, text, savedBy = null, at }: ToSave): Promise<SavedDraft> {
    return this.database.transaction(async (session) => {
      await lock(session, protocolId);
      await session.rows(
        `INSERT INTO draft (protocol_id, organisation_id, revision, text, saved_at, saved_by)
         VALUES ($1, $2, 1, $3, $4, $5) ON CONFLICT (protocol_id) DO NOTHING`,
        [protocolId, organisation, JSON.stringify(text), at ?? new Date(), savedBy],
      );
      const draft = await find(session, organisation, protocolId);
      if (!draft) throw new Error(`The draft of ${protocolId} belongs to another organisation`);
      await showHeadline(session, protocolId, draft.text);
      return draft;
    });
  }

  async load(organisation: string, protocolId: string): Promise<SavedDraft | undefined> {
    return this.database.use((session) => find(session, organisation, protocolId));
  }

  /** Saves over `expectedRevision`, and over no other. */
  async save({
    protocolId,
    organisation,
    text,
    savedBy = null,
    at,
    expectedRevision,
  }: ToSave & { expectedRevision: number }): Promise<Saving> {
    return this.database.transaction(async (session) => {
      await lock(session, protocolId);
      const saved = await session.rows(
        `UPDATE draft SET revision = revision + 1, text = $4, saved_at = $5, saved_by = $6
         WHERE protocol_id = $1 AND organisation_id = $2 AND revision = $3 RETURNING revision`,
        [protocolId, organisation, expectedRevision, JSON.stringify(text), at ?? new Date(), savedBy],
      );
      const draft = await find(session, organisation, protocolId);
      if (!draft) return { ok: false, reason: 'not-found' };
      if (saved.length === 0) return { ok: false, reason: 'conflict', draft };
      await showHeadline(session, protocolId, text);
      return { ok: true, draft };
    });
  }
}

async function find(session: Session, organisationId: string, protocolId: string): Promise<SavedDraft | undefined> {
  const row = await session.of(DraftRow).findOneBy({ protocolId, organisationId });
  return row ? savedDraft(row) : undefined;
}

/** While it is being drafted, a protocol is listed and found by its draft's title and parties. */
async function showHeadline(session: Session, protocolId: string, text: ProtocolText): Promise<void> {
  const [row] = await session.rows<{ state: Protocol }>(
    `SELECT state FROM protocol WHERE id = $1 AND phase = 'drafting'`,
    [protocolId],
  );
  if (!row) return;
  const { title, partyNames, countries, search } = headlineOf(row.state.reference, text);
  await session.rows('UPDATE protocol SET title = $2, party_names = $3, countries = $4, search = $5 WHERE id = $1', [
    protocolId,
    title,
    partyNames,
    countries,
    search,
  ]);
}
