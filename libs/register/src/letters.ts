import { randomUUID } from 'node:crypto';
import type { CivilDay, Instant } from '@pacta/protocol';
import type { Database } from './database.js';
import { instant } from './loaded.js';
import { insertMany } from './many.js';
import type { Recipient } from './rows/notice-row.js';

/** One to whom a notice goes; `timeZone` is the one in which his or her days are counted. */
export interface Addressee extends Recipient {
  readonly timeZone: string;
}

/** A reader for whom notices wait. */
export interface WaitingReader {
  readonly organisation: string;
  /** The address in small letters. */
  readonly reader: string;
  /** Of the notice that waits longest. */
  readonly timeZone: string;
  /** Since when that one waits, by the world's time. */
  readonly since: Instant;
}

/** A letter that has to leave, with the notices that it is made of. */
export interface Letter {
  readonly id: string;
  readonly organisation: string;
  readonly to: Recipient;
  /** Ids of notices, in the order in which they came. */
  readonly notices: readonly string[];
}

/** How many letters are taken in hand at once. */
const AT_ONCE = 200;

const readerOf = (email: string): string => email.trim().toLowerCase();

/**
 * Notices on their way to people, joined by reader and day. A letter takes all that waits for its reader in one transaction, and keeps
 * its id until it has left: a sender that dies in between sends the same letter again, and no notice stands in two.
 */
export class Letters {
  constructor(private readonly database: Database) {}

  /** Puts a notice on its way, once for each of its readers; again, nothing changes. */
  async post(noticeId: string, organisation: string, addressees: readonly Addressee[]): Promise<void> {
    const byReader = new Map(addressees.map((addressee) => [readerOf(addressee.email), addressee]));
    const rows = [...byReader].map(([reader, { name, email, timeZone }]) => [
      noticeId,
      reader,
      organisation,
      name,
      email,
      timeZone,
    ]);
    const columns = ['notice_id', 'reader', 'organisation_id', 'name', 'email', 'time_zone'];
    await this.database.use((session) => insertMany(session, 'posting', columns, rows, 'ON CONFLICT DO NOTHING'));
  }

  async waiting(): Promise<WaitingReader[]> {
    const rows = await this.database.use((session) =>
      session.rows<Omit<WaitingReader, 'since'> & { since: Date }>(
        `SELECT organisation_id AS organisation, reader, min(created_at) AS since,
           (array_agg(time_zone ORDER BY created_at, notice_id))[1] AS "timeZone"
         FROM posting WHERE letter_id IS NULL GROUP BY organisation_id, reader ORDER BY min(created_at)`,
      ),
    );
    return rows.map(({ since, ...row }) => ({ ...row, since: instant(since) }));
  }

  /** All that waits for a reader becomes the letter of that day; nothing where the day has had its letter already. */
  async seal({ organisation, reader }: WaitingReader, day: CivilDay): Promise<void> {
    await this.database.transaction(async (session) => {
      const [letter] = await session.rows<{ id: string }>(
        `INSERT INTO letter (id, organisation_id, reader, day) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
        [randomUUID(), organisation, reader, day],
      );
      if (!letter) return;
      await session.rows(
        'UPDATE posting SET letter_id = $1 WHERE organisation_id = $2 AND reader = $3 AND letter_id IS NULL',
        [letter.id, organisation, reader],
      );
    });
  }

  /** Those that were tried least come first, so that one that never leaves holds up nobody. */
  async unsent(): Promise<Letter[]> {
    const rows = await this.database.use((session) =>
      session.rows<Omit<Letter, 'to'> & Recipient>(
        `SELECT l.id, l.organisation_id AS organisation,
           (array_agg(p.name ORDER BY p.created_at DESC))[1] AS name,
           (array_agg(p.email ORDER BY p.created_at DESC))[1] AS email,
           array_agg(p.notice_id ORDER BY p.created_at, p.notice_id) AS notices
         FROM letter l JOIN posting p ON p.letter_id = l.id
         WHERE l.sent_at IS NULL GROUP BY l.id ORDER BY l.attempts, l.created_at LIMIT ${AT_ONCE}`,
      ),
    );
    return rows.map(({ name, email, ...letter }) => ({ ...letter, to: { name, email } }));
  }

  /**
   * It is out of our hands, and these notices have reached the mail server: none of them where the address was refused for good.
   * Saying so again changes nothing.
   */
  async sent(id: string, notices: readonly string[]): Promise<void> {
    await this.database.transaction(async (session) => {
      await session.rows(
        'UPDATE letter SET sent_at = now(), attempts = attempts + 1 WHERE id = $1 AND sent_at IS NULL',
        [id],
      );
      await session.rows('UPDATE notice SET sent_at = now() WHERE id = ANY($1) AND sent_at IS NULL', [notices]);
    });
  }

  /** Nothing in it is owed any more: it is as if it had never been, and the day is free for another. */
  async dropped(id: string): Promise<void> {
    await this.database.transaction(async (session) => {
      await session.rows('DELETE FROM posting WHERE letter_id = $1', [id]);
      await session.rows('DELETE FROM letter WHERE id = $1', [id]);
    });
  }

  /** One attempt more that failed; the letter stays open. */
  async failed(id: string, error: string): Promise<void> {
    await this.database.use((session) =>
      session.rows('UPDATE letter SET attempts = attempts + 1, last_error = $2 WHERE id = $1', [id, error]),
    );
  }
}
