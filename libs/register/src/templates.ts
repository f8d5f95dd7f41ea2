import { createHash } from 'node:crypto';
import type { Instant, OwnForm } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { VERSION, versionOf, type TemplateOf, type TemplateVersion, type VersionRow } from './template-version.js';
import { protocolsBehind, versionInUse, type Behind, type InUse } from './templates-in-use.js';
import { isUuid } from './uuid.js';

/** What the product itself brings for it now. */
export interface ProductTemplate {
  readonly version: string;
  readonly bytes: Uint8Array;
}

export interface ToKeep extends TemplateOf {
  /** The newest version that the writer knows. */
  readonly expected: number;
  /** UUID chosen by whoever asks; the same id is the same change. */
  readonly changeId: string;
  readonly reason: string;
  readonly changedBy?: string | null;
  readonly at: Instant;
  /** Of the product's template that it was made for. */
  readonly productVersion: string;
}

export type Keeping =
  | { readonly ok: true; readonly version: TemplateVersion }
  | { readonly ok: false; readonly reason: 'no-such-organisation' | 'id-already-used' | 'no-such-version' }
  /** Somebody kept one in between: the number of the newest. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly current: number };

export interface ToMove {
  readonly organisation: string;
  readonly protocolId: string;
  readonly kind: string;
  readonly id: string;
  readonly reason: string;
  readonly movedBy?: string | null;
  readonly at: Instant;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The templates of documents as staff have changed them. Each version stays, with its bytes; to go back is a new version. */
export class Templates {
  /** What this process knows to be kept already. */
  readonly #remembered = new Set<string>();

  constructor(private readonly database: Database) {}

  /**
   * Keeps what the product brings, where it is not what it brought last: so that a protocol goes on with the template that it began
   * with when the product brings another. Cheap to repeat.
   */
  async remember(of: TemplateOf, { version, bytes }: ProductTemplate, at: Instant): Promise<void> {
    const key = [of.organisation, of.kind, of.language, version, bytes.length].join('/');
    if (this.#remembered.has(key) || !isUuid(of.organisation)) return;
    await this.database.transaction(async (session) => {
      if (!(await held(session, of.organisation))) return;
      const sha256 = sha256Of(bytes);
      const versions = await versionsIn(session, of);
      if (versions.findLast(({ origin }) => origin === 'product')?.sha256 === sha256) return;
      await insert(session, of, {
        number: (versions.at(-1)?.number ?? -1) + 1,
        origin: 'product',
        productVersion: version,
        fileName: `${of.kind}.${of.language}.docx`,
        reason: '',
        at,
        bytes,
        sha256,
      });
    });
    this.#remembered.add(key);
  }

  /** Of the kinds that the office has made itself, of one or of all: the newest version in each language. */
  async ownKinds(organisation: string, kind?: string): Promise<TemplateVersion[]> {
    if (!isUuid(organisation)) return [];
    const rows = await this.database.use((session) =>
      session.rows<VersionRow>(
        `SELECT DISTINCT ON (kind, language) ${VERSION} FROM template_version
         WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2) AND own IS NOT NULL
         ORDER BY kind, language DESC, number DESC`,
        [organisation, kind ?? null],
      ),
    );
    return rows.map(versionOf);
  }

  /** Oldest first; of all kinds and languages where none is named. */
  async versions(
    organisation: string,
    of: Partial<Pick<TemplateOf, 'kind' | 'language'>> = {},
  ): Promise<TemplateVersion[]> {
    if (!isUuid(organisation)) return [];
    return this.database.use((session) => versionsIn(session, { organisation, ...of }));
  }

  /** Undefined where there is none of that number. */
  async read(of: TemplateOf, number: number): Promise<(TemplateVersion & { readonly bytes: Buffer }) | undefined> {
    if (!isUuid(of.organisation)) return undefined;
    return this.database.use(async (session) => {
      const [row] = await session.rows<VersionRow & { readonly bytes: Buffer }>(
        `SELECT ${VERSION}, bytes FROM template_version JOIN template_file USING (organisation_id, sha256)
         WHERE organisation_id = $1 AND kind = $2 AND language = $3 AND number = $4`,
        [of.organisation, of.kind, of.language, number],
      );
      return row && { ...versionOf(row), bytes: row.bytes };
    });
  }

  /** A new version, over the one that `expected` names and over no other. It was examined before. */
  async keep(asked: ToKeep & Pick<Content, 'bytes' | 'fileName'> & Partial<Pick<Content, 'own'>>): Promise<Keeping> {
    return this.database.transaction((session) => decide(session, asked, { own: null, restores: null, ...asked }));
  }

  /** A new version with the bytes of an old one. */
  async restore(asked: Omit<ToKeep, 'productVersion'> & { readonly number: number }): Promise<Keeping> {
    const old = await this.read(asked, asked.number);
    if (!old) return { ok: false, reason: 'no-such-version' };
    const { bytes, fileName, own, number: restores, productVersion } = old;
    return this.database.transaction((session) =>
      decide(session, { ...asked, productVersion }, { bytes, fileName, own, restores }),
    );
  }

  /**
   * The version that a protocol uses: while it is being drafted the newest, afterwards the one that was the newest when its text was last
   * submitted, or when somebody last moved it; of no protocol, the newest. Undefined where nothing was ever remembered or kept.
   */
  async inUse(asked: TemplateOf & InUse): Promise<TemplateVersion | undefined> {
    if (!isUuid(asked.organisation)) return undefined;
    return this.database.use((session) => versionInUse(session, asked));
  }

  /** The open protocols of the organisation that go on with an older version, by reference; two hundred at most. */
  async behind(asked: TemplateOf & Pick<InUse, 'at'>): Promise<Behind[]> {
    if (!isUuid(asked.organisation)) return [];
    return this.database.use((session) => protocolsBehind(session, asked));
  }

  /** From now on the protocol uses what is the newest now. The same id again changes nothing. */
  async move({ organisation, protocolId, kind, id, reason, movedBy = null, at }: ToMove): Promise<void> {
    await this.database.use((session) =>
      session.rows(
        `INSERT INTO template_move (id, organisation_id, protocol_id, kind, reason, moved_by, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
        [id, organisation, protocolId, kind, reason, movedBy, at],
      ),
    );
  }
}

/** Changes of one organisation are made one after the other. */
const held = async (session: Session, organisation: string): Promise<boolean> =>
  (await session.rows('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisation])).length > 0;

async function versionsIn(
  session: Session,
  { organisation, kind, language }: Partial<TemplateOf> & Pick<TemplateOf, 'organisation'>,
): Promise<TemplateVersion[]> {
  const rows = await session.rows<VersionRow>(
    `SELECT ${VERSION} FROM template_version
     WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR language = $3)
     ORDER BY kind, language, number`,
    [organisation, kind ?? null, language ?? null],
  );
  return rows.map(versionOf);
}

/** What a version is made of. */
interface Content {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Of an office's own kind. */
  readonly own: OwnForm | null;
  readonly restores: number | null;
}

async function decide(session: Session, asked: ToKeep, content: Content): Promise<Keeping> {
  if (!(await held(session, asked.organisation))) return { ok: false, reason: 'no-such-organisation' };
  const { bytes, fileName, own, restores } = content;
  const sha256 = sha256Of(bytes);
  const same = await alreadyKept(session, asked, sha256, own);
  if (same) return same;
  const versions = await versionsIn(session, asked);
  const current = versions.at(-1)?.number ?? 0;
  if (current !== asked.expected) return { ok: false, reason: 'conflict', current };
  const { reason, changedBy = null, at, changeId, productVersion } = asked;
  const made = { number: current + 1, origin: 'staff', reason, changedBy, at, changeId, productVersion } as const;
  return { ok: true, version: await insert(session, asked, { ...made, bytes, fileName, own, restores, sha256 }) };
}

/** The same change, made before; or another one under the same id. */
async function alreadyKept(
  session: Session,
  asked: ToKeep,
  sha256: string,
  own: OwnForm | null,
): Promise<Keeping | undefined> {
  const [row] = await session.rows<VersionRow & { readonly same: boolean }>(
    `SELECT ${VERSION}, (organisation_id = $2 AND kind = $3 AND language = $4 AND sha256 = $5
       AND own IS NOT DISTINCT FROM $6::jsonb) AS same
     FROM template_version WHERE change_id = $1`,
    [asked.changeId, asked.organisation, asked.kind, asked.language, sha256, asJson(own)],
  );
  if (!row) return undefined;
  const { same, ...version } = row;
  return same ? { ok: true, version: versionOf(version) } : { ok: false, reason: 'id-already-used' };
}

const asJson = (own: OwnForm | null | undefined): string | null => (own ? JSON.stringify(own) : null);

type ToInsert = Pick<
  TemplateVersion,
  'number' | 'origin' | 'productVersion' | 'fileName' | 'reason' | 'at' | 'sha256'
> &
  Partial<Pick<TemplateVersion, 'restores' | 'changedBy' | 'own'>> & {
    readonly bytes: Uint8Array;
    readonly changeId?: string;
  };

async function insert(
  session: Session,
  { organisation, kind, language }: TemplateOf,
  made: ToInsert,
): Promise<TemplateVersion> {
  const { sha256, bytes, number, origin, productVersion, fileName, reason, at } = made;
  await session.rows(
    'INSERT INTO template_file (organisation_id, sha256, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [organisation, sha256, Buffer.from(bytes)],
  );
  const [row] = await session.rows<VersionRow>(
    `INSERT INTO template_version (organisation_id, kind, language, number, origin, product_version, sha256, file_name, restores,
       reason, changed_by, at, change_id, own)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING ${VERSION}`,
    [
      ...[organisation, kind, language, number, origin, productVersion, sha256, fileName, made.restores ?? null],
      ...[reason, made.changedBy ?? null, at, made.changeId ?? null, asJson(made.own)],
    ],
  );
  if (!row) throw new Error('An INSERT of one row answers that row');
  return versionOf(row);
}
