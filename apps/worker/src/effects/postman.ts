import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { calendarOf, composeLetter, type CalendarItem, type Notice, type SmtpTransport } from '@pacta/notices';
import type { Instant } from '@pacta/protocol';
import type { Letter } from '@pacta/register';
import type { Logger } from 'pino';
import { Rounds, type RoundEnd } from '../imports/rounds.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { dayOfLetter } from './leaving-hour.js';
import { NoticeAsDue } from './notice-as-due.js';
import { isDue } from './settle.js';

const EVERY_MS = 20_000;

/** Of a notice in a letter: what it tells, in which language, and where it stands in a calendar. */
interface Told extends CalendarItem {
  readonly id: string;
  readonly notice: Notice;
  readonly language: string;
}

/**
 * Brings people what they are told: one letter a day to a person from an organisation. Waiting notices are sealed in a letter first,
 * in one transaction; then it leaves under an id of its own, again and again until the mail server has taken it.
 */
@Injectable()
export class Postman implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds = new Rounds(EVERY_MS, () => this.attempt());

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(NoticeAsDue) private readonly asDue: NoticeAsDue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.services.mail) this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  private async attempt(): Promise<RoundEnd> {
    try {
      await this.round(new Date().toISOString() as Instant); // toISOString is the shape of Instant
      return 'none';
    } catch (error) {
      this.logger.warn({ error: String(error) }, 'letters wait: the register or the mail server does not answer');
      return 'failed';
    }
  }

  /** Seals what may leave now, and brings it out. One process at a time. @throws what the mail server or the register threw */
  async round(now: Instant): Promise<void> {
    const { mail, register } = this.services;
    if (!mail) return;
    await register.reconcile.exclusively(async () => {
      for (const reader of await register.letters.waiting()) {
        const { reminderHour } = await this.services.rules(reader.organisation, []);
        const day = dayOfLetter(reader, now, reminderHour);
        if (day) await register.letters.seal(reader, day);
      }
      for (const letter of await register.letters.unsent()) await this.bring(mail, letter, now);
    }, 'posting letters');
  }

  private async bring(mail: SmtpTransport, letter: Letter, now: Instant): Promise<void> {
    const { letters } = this.services.register;
    const told = await this.toldIn(letter, now);
    const [first, ...others] = told;
    if (!first) return letters.dropped(letter.id);
    const { language } = first;
    const message = composeLetter([first.notice, ...others.map(({ notice }) => notice)], language);
    const calendar = calendarOf(told, language);
    try {
      const sent = { id: letter.id, to: [letter.to], ...message, ...(calendar && { calendar }) };
      const { accepted } = await mail.send(sent);
      await letters.sent(letter.id, accepted.length ? told.map(({ id }) => id) : []);
    } catch (error) {
      await letters.failed(letter.id, String(error)).catch(() => undefined);
      throw error;
    }
  }

  /** What of it is still to be said. */
  private async toldIn({ notices }: Letter, now: Instant): Promise<Told[]> {
    const told: Told[] = [];
    for (const id of notices) {
      const due = await this.services.register.outbox.load(id);
      if (!due || !isDue(due, 'send-notice') || !(await this.asDue.isOwed(due))) continue;
      const facts = await this.asDue.factsOf(due, now > due.at ? now : due.at);
      const { notice: kind, meeting, instrument, year } = due.effect;
      const what = [due.protocolId, facts.obligation ?? kind, instrument, meeting, year].filter(
        (part) => part !== undefined,
      );
      told.push({ id, notice: { kind, facts }, facts, language: due.state.language, uid: what.join('/') });
    }
    return told;
  }
}
