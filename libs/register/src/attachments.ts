import { createHash } from 'node:crypto';
import type { Instant } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { AttachmentRow } from './rows/attachment-row.js';

/** A file that was sent for a protocol, without its bytes. An act `attach-file` names it, and says which fact it shows. */
export interface SentFile {
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

export interface ToSend {
  readonly organisation: string;
  readonly protocolId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly at: Instant;
}

const SEEN = 'JOIN protocol_viewer v ON v.protocol_id = a.protocol_id AND v.organisation_id = $1';

async function find(session: Session, of: readonly [string, string, string]): Promise<SentFile | undefined> {
  // PostgreSQL knows the length of what it keeps apart, and reads none of it for that.
  const [row] = await session.rows<SentFile>(
    `SELECT a.sha256, a.media_type AS "mediaType", octet_length(a.bytes) AS size
     FROM attachment a ${SEEN} WHERE a.protocol_id = $2 AND a.sha256 = $3`,
    of,
  );
  return row;
}

/** The scans and letters that show what was done. Kept once for a protocol, however many facts they show; never changed. */
export class Attachments {
  constructor(private readonly database: Database) {}

  /** The same bytes again are kept once. Undefined where the organisation does not see the protocol. */
  async store({ organisation, protocolId, mediaType, bytes, at }: ToSend): Promise<SentFile | undefined> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.database.use(async (session) => {
      await session.rows(
        `INSERT INTO attachment (protocol_id, sha256, organisation_id, media_type, bytes, sent_at)
         SELECT v.protocol_id, $3, v.organisation_id, $4, $5, $6 FROM protocol_viewer v
         WHERE v.organisation_id = $1 AND v.protocol_id = $2 ON CONFLICT DO NOTHING`,
        [organisation, protocolId, sha256, mediaType, Buffer.from(bytes), at],
      );
      return find(session, [organisation, protocolId, sha256]);
    });
  }

  /** Undefined where it was not sent, or the organisation does not see its protocol. */
  async find(organisation: string, protocolId: string, sha256: string): Promise<SentFile | undefined> {
    return this.database.use((session) => find(session, [organisation, protocolId, sha256]));
  }

  /** The same, with its bytes. */
  async read(
    organisation: string,
    protocolId: string,
    sha256: string,
  ): Promise<(SentFile & { readonly bytes: Buffer }) | undefined> {
    return this.database.use(async (session) => {
      const found = await find(session, [organisation, protocolId, sha256]);
      if (!found) return undefined;
      const row = await session
        .of(AttachmentRow)
        .findOneOrFail({ where: { protocolId, sha256 }, select: { protocolId: true, sha256: true, bytes: true } });
      return { ...found, bytes: row.bytes };
    });
  }
}
