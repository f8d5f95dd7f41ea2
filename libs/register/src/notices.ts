import type { Instant, NoticeKind, PartyId } from '@pacta/protocol';
import type { Database } from './database.js';
import { instant } from './loaded.js';
import { NoticeRow, type Recipient } from './rows/notice-row.js';

/** A message as it was written. */
export interface Notice {
  /** The id of its effect. */
  readonly id: string;
  readonly protocolId: string;
  readonly organisation: string;
  readonly kind: NoticeKind;
  readonly parties: readonly PartyId[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly recipients: readonly Recipient[];
  readonly createdAt: Instant;
  /** `null` while it has not left. */
  readonly sentAt: Instant | null;
}

export type ToNotify = Omit<Notice, 'createdAt' | 'sentAt'>;

const noticeOf = ({ organisationId: organisation, createdAt, sentAt, ...row }: NoticeRow): Notice => ({
  ...row,
  organisation,
  createdAt: instant(createdAt),
  sentAt: sentAt && instant(sentAt),
});

/** Messages: written once; `Letters` sees to it that they leave. */
export class Notices {
  constructor(private readonly database: Database) {}

  /** Keeps a message under its effect's id: a second one is dropped, and the first answered. */
  async store({ organisation, parties, recipients, ...given }: ToNotify): Promise<Notice> {
    return this.database.use(async (session) => {
      const rows = session.of(NoticeRow);
      await rows
        .createQueryBuilder()
        .insert()
        .values({ ...given, organisationId: organisation, parties: [...parties], recipients: [...recipients] })
        .orIgnore()
        .execute();
      return noticeOf(await rows.findOneByOrFail({ id: given.id }));
    });
  }

  /** Newest first; only the organisation that leads the protocol sees its messages, which hold addresses. */
  async list(organisation: string, protocolId: string): Promise<Notice[]> {
    const rows = await this.database.use((session) =>
      session
        .of(NoticeRow)
        .find({ where: { protocolId, organisationId: organisation }, order: { createdAt: 'DESC', id: 'DESC' } }),
    );
    return rows.map(noticeOf);
  }
}
