import { createHash, randomUUID } from 'node:crypto';
import type { DocumentSubject, Instant, OwnKind } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { instant } from './loaded.js';
import { DocumentRow } from './rows/document-row.js';
import { isUuid } from './uuid.js';

export type DocumentFormat = 'docx' | 'pdf';

/** An issued file, without its bytes. */
export interface IssuedDocument {
  /** UUID. */
  readonly id: string;
  readonly protocolId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly language: string;
  readonly format: DocumentFormat;
  readonly about: DocumentSubject;
  /** Of a kind that the office has made itself. */
  readonly own: OwnKind | null;
  readonly templateVersion: string;
  readonly textVersion: number;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  /** The verification code that is printed on it. */
  readonly code: string;
  readonly fileName: string;
  readonly issuedAt: Instant;
  /** The effect that called for it. */
  readonly outboxId: string;
}

/** An issued file as it is found by its code. */
export interface Borne extends IssuedDocument {
  /** In bytes. */
  readonly size: number;
  /** Name of the organisation. */
  readonly issuer: string;
  /** The same document, about the same thing, was issued again later. */
  readonly reissued: boolean;
}

export type ToIssue = Omit<IssuedDocument, 'id' | 'sha256' | 'about' | 'own'> & {
  /** Nothing where it is about the whole protocol. */
  readonly about?: DocumentSubject;
  readonly own?: OwnKind | undefined;
  readonly bytes: Uint8Array;
};

function issued({ bytes: _, organisationId: organisation, issuedAt, ...row }: DocumentRow): IssuedDocument {
  return { ...row, organisation, issuedAt: instant(issuedAt) };
}

/** Those of a protocol that the organisation sees. */
const seenBy = (session: Session, organisation: string) =>
  session
    .of(DocumentRow)
    .createQueryBuilder('document')
    .innerJoin('protocol_viewer', 'viewer', 'viewer.protocol_id = document.protocol_id')
    .where('viewer.organisation_id = :organisation', { organisation });

/** The files that were issued, with their bytes. */
export class Documents {
  constructor(private readonly database: Database) {}

  /** Keeps a file once for an effect and a format: a second one is dropped, and the first answered. */
  async store({ bytes, organisation, issuedAt, about = {}, own, ...given }: ToIssue): Promise<IssuedDocument> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.database.use(async (session) => {
      const rows = session.of(DocumentRow);
      const row = { ...given, about, own: own ?? null, id: randomUUID(), sha256, organisationId: organisation };
      await rows
        .createQueryBuilder()
        .insert()
        .values({ ...row, issuedAt: new Date(issuedAt), bytes: Buffer.from(bytes) })
        .orIgnore()
        .execute();
      return issued(await rows.findOneByOrFail({ outboxId: given.outboxId, format: given.format }));
    });
  }

  /** For the services' own work: what an effect has issued already. */
  async issuedFor(outboxId: string): Promise<IssuedDocument[]> {
    const rows = await this.database.use((session) => session.of(DocumentRow).find({ where: { outboxId } }));
    return rows.map(issued);
  }

  /** Newest first, each with its size in bytes. */
  async list(organisation: string, protocolId: string): Promise<(IssuedDocument & { readonly size: number })[]> {
    return this.database.use(async (session) => {
      const rows = await seenBy(session, organisation)
        .andWhere('document.protocol_id = :protocolId', { protocolId })
        .orderBy('document.issuedAt', 'DESC')
        .addOrderBy('document.kind')
        .addOrderBy('document.format')
        .getMany();
      // PostgreSQL knows the length of what it keeps apart, and reads none of it for that.
      const sizes = await session.rows<{ id: string; size: number }>(
        'SELECT id, octet_length(bytes) AS size FROM document WHERE protocol_id = $1',
        [protocolId],
      );
      return rows.map((row) => ({ ...issued(row), size: sizes.find(({ id }) => id === row.id)?.size ?? 0 }));
    });
  }

  /** Undefined where there is none by that id, or the organisation does not see its protocol. */
  async read(organisation: string, id: string): Promise<(IssuedDocument & { readonly bytes: Buffer }) | undefined> {
    if (!isUuid(id)) return undefined;
    const row = await this.database.use((session) =>
      seenBy(session, organisation).addSelect('document.bytes').andWhere('document.id = :id', { id }).getOne(),
    );
    return row ? { ...issued(row), bytes: row.bytes } : undefined;
  }

  /**
   * The files that bear a verification code, with the name of the organisation that issued them: for whoever holds the paper.
   * @param code as it is printed
   */
  async bearing(code: string): Promise<readonly Borne[]> {
    return this.database.use(async (session) => {
      const rows = await session.of(DocumentRow).find({ where: { code }, order: { format: 'ASC' } });
      if (rows.length === 0) return [];
      const more = await session.rows<{ id: string; size: number; organisation: string; reissued: boolean }>(
        `SELECT d.id, octet_length(d.bytes) AS size, o.name AS organisation, EXISTS (
           SELECT FROM document later WHERE later.protocol_id = d.protocol_id AND later.kind = d.kind
             AND later.about = d.about AND later.language = d.language AND later.format = d.format
             AND later.issued_at > d.issued_at AND later.outbox_id <> d.outbox_id
         ) AS reissued
         FROM document d JOIN organisation o ON o.id = d.organisation_id WHERE d.code = $1`,
        [code],
      );
      return rows.flatMap((row) => {
        const found = more.find(({ id }) => id === row.id);
        return found ? { ...issued(row), size: found.size, issuer: found.organisation, reissued: found.reissued } : [];
      });
    });
  }
}
