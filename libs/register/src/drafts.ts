import type { Instant, ProtocolText, Rules } from '@pacta/protocol';
import type { Alone } from './alone.js';
import { completedText } from './completed-text.js';
import type { Database, Session } from './database.js';
import { instant, type Loaded } from './loaded.js';
import { project } from './projection.js';
import { DraftRow } from './rows/draft-row.js';
import { deadlineOf, withDraft } from './standing.js';

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
  text: completedText(row.text),
  savedAt: instant(row.savedAt),
  savedBy: row.savedBy,
});

/** Texts that are being typed. They belong to the organisation that leads the protocol, and only it sees them. */
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly alone: Alone,
  ) {}

  /**
   * The first revision; the protocol need not have been started. Where the organisation has a draft of it already, that one,
   * unchanged; undefined where another organisation has.
   */
  async create({ protocolId, organisation, text, savedBy = null, at }: ToSave): Promise<SavedDraft | undefined> {
    return this.alone.on(protocolId, null, async (session, loaded, rules) => {
      await session.rows(
        `INSERT INTO draft (protocol_id, organisation_id, revision, text, saved_at, saved_by)
         VALUES ($1, $2, 1, $3, $4, $5) ON CONFLICT (protocol_id) DO NOTHING`,
        [protocolId, organisation, JSON.stringify(text), at ?? new Date(), savedBy],
      );
      const draft = await find(session, organisation, protocolId);
      if (draft) await show(session, loaded, rules, draft);
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
    return this.alone.on(protocolId, null, async (session, loaded, rules) => {
      const saved = await session.rows(
        `UPDATE draft SET revision = revision + 1, text = $4, saved_at = $5, saved_by = $6
         WHERE protocol_id = $1 AND organisation_id = $2 AND revision = $3 RETURNING revision`,
        [protocolId, organisation, expectedRevision, JSON.stringify(text), at ?? new Date(), savedBy],
      );
      const draft = await find(session, organisation, protocolId);
      if (!draft) return { ok: false, reason: 'not-found' };
      if (saved.length === 0) return { ok: false, reason: 'conflict', draft };
      await show(session, loaded, rules, draft);
      return { ok: true, draft };
    });
  }
}

async function find(session: Session, organisationId: string, protocolId: string): Promise<SavedDraft | undefined> {
  const row = await session.of(DraftRow).findOneBy({ protocolId, organisationId });
  return row ? savedDraft(row) : undefined;
}

/** While it is being drafted, a protocol is listed by its draft's title and parties, and sleeps from the day of its last save. */
async function show(session: Session, loaded: Loaded, rules: Rules | undefined, draft: SavedDraft): Promise<void> {
  const { state, position, lastAt } = loaded;
  if (!state || !lastAt || !rules) return;
  const deadline = deadlineOf(state, withDraft(rules, state, draft));
  await project(session, { state, position, at: lastAt, draft: draft.text, deadline });
}
