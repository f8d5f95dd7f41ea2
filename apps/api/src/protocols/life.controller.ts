import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  journalEntry,
  noticeView,
  rehearsalQuery,
  rehearsedView,
  type JournalEntry,
  type NoticeView,
  type RehearsedView,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { dayIn, type CivilDay } from '@pacta/protocol';
import { placesIn } from '@pacta/register';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { SERVICES, type Services } from '../services.js';
import { journalOf } from '../views/journal-view.js';
import { rehearsal } from '../views/rehearsal.js';
import { instantOfDate, todayOf } from '../views/situation.js';
import { Reading } from './reading.js';

/** What happened, what was said, and what would come. */
@ApiTags('protocols')
@Controller('organisations/:organisation/protocols/:protocol')
export class LifeController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  @Get('journal')
  @Answers(journalEntry.array(), 404, 503)
  async journal(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() language: UiLanguage,
  ): Promise<JournalEntry[]> {
    const { state } = await this.reading.protocol(organisation, protocol);
    const events = await this.services.register.protocols.journal(organisation, protocol);
    const looking = await this.reading.looking(state.organisation, language, placesIn(state));
    const reader = { organisation, today: todayOf(state, looking), rules: looking.rules };
    return journalOf(events, state, reader, language);
  }

  @Get('notices')
  @Answers(noticeView.array(), 404, 503)
  async notices(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
  ): Promise<NoticeView[]> {
    await this.reading.protocol(organisation, protocol);
    const notices = await this.services.register.notices.list(organisation, protocol);
    return notices.map(({ id, kind, subject, body, recipients, createdAt, sentAt }) => ({
      id,
      kind,
      subject,
      body,
      recipients: recipients.map(({ name, email }) => (name ? `${name} <${email}>` : email)),
      createdAt,
      sentAt,
    }));
  }

  /** The life to come: of the protocol as it stands, or were its text to enter into force on a day. */
  @Get('rehearsal')
  @Answers(rehearsedView.array(), 404, 422, 503)
  async rehearsal(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: rehearsalQuery }) { inForceOn, years }: { inForceOn?: CivilDay; years: number },
    @Reader() language: UiLanguage,
  ): Promise<RehearsedView[]> {
    const { state } = await this.reading.protocol(organisation, protocol);
    const text = await this.reading.text(organisation, protocol, state);
    const rules = await this.services.rules(state.organisation, placesIn(state, text));
    const today = dayIn(state.timeZone, instantOfDate(this.services.now()));
    return rehearsal({ state, text, inForceOn, today, years, rules }, language);
  }
}
