import { createTransport, type Transporter } from 'nodemailer';
import type { ComposedNotice } from './notice.js';

export interface Address {
  readonly name: string;
  readonly email: string;
}

export interface Letter extends ComposedNotice {
  /** The same for each attempt, so that a mail server or reader may drop what comes twice. */
  readonly id: string;
  readonly to: readonly Address[];
  /** An entry for the reader's calendar. */
  readonly calendar?: string;
}

/** What became of a letter that the mail server took, or would never take. Addresses only. */
export interface Posted {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** No answer of this size of time is coming. */
const PATIENCE_MS = 20_000;
const PERMANENT = 500;

interface SmtpFailure {
  readonly responseCode?: number;
  readonly code?: string;
}

/** Sends letters by SMTP. */
export class SmtpTransport {
  private readonly transporter: Transporter;

  /** `url`: `smtp://user:password@host:port`; `from`: an address, with or without a name. */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    const times = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    this.transporter = createTransport({ url, ...times, disableFileAccess: true, disableUrlAccess: true });
  }

  /**
   * One letter to all who are concerned. That every address is refused for good is an outcome; anything else that goes wrong is
   * thrown, and worth another attempt.
   */
  async send({ id, to, subject, text, html, calendar }: Letter): Promise<Posted> {
    const letter = {
      from: this.from,
      to: to.map(({ name, email }) => ({ name, address: email })),
      messageId: `<${id.replaceAll(/[^\w.-]/g, '.')}@pacta>`,
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(calendar && { icalEvent: { method: 'PUBLISH' as const, content: calendar, filename: 'pacta.ics' } }),
    };
    try {
      const { accepted, rejected } = (await this.transporter.sendMail(letter)) as Posted; // nodemailer types them as unknown
      return { accepted: accepted.map(String), rejected: rejected.map(String) };
    } catch (error) {
      const { code, responseCode = 0 } = error as SmtpFailure; // every field is optional
      if (code === 'EENVELOPE' && responseCode >= PERMANENT) {
        return { accepted: [], rejected: to.map(({ email }) => email) };
      }
      throw error;
    }
  }

  close(): void {
    this.transporter.close();
  }
}
