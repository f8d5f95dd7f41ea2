import { Inject, Injectable } from '@nestjs/common';
import { calendarEntry, composeNotice } from '@pacta/notices';
import { obligations } from '@pacta/protocol';
import { placesIn, type Recipient } from '@pacta/register';
import { SERVICES, type Services } from '../services.js';
import { noticeFactsOf, protocolPage } from './notice-facts.js';
import { settle, type Due } from './settle.js';

type DueNotice = Due<'send-notice'>;
type NoticeOutcome = { sent: readonly string[]; note?: 'no-longer-owed' | 'no-mail-server' | 'nobody-to-write-to' };

/** The last position there can be: the protocol as it is now. */
const NOW = 2 ** 31 - 1;

/** Writes a message, keeps it, and sends it to those who have an address. */
@Injectable()
export class SendNotice {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  readonly carryOut = (effectId: string): Promise<void> =>
    settle(this.services.register, 'send-notice', effectId, (due) => this.send(due));

  private async send(due: DueNotice): Promise<NoticeOutcome> {
    if (!(await this.isOwed(due))) return { sent: [], note: 'no-longer-owed' };
    const { register, mail, publicUrl } = this.services;
    const { id, protocolId, organisation, effect, state } = due;
    const facts = await noticeFactsOf(this.services, due, protocolPage(publicUrl, organisation, protocolId));
    const message = composeNotice(effect.notice, facts, state.language);
    const notice = await register.notices.store({
      id,
      protocolId,
      organisation,
      kind: effect.notice,
      parties: effect.parties,
      subject: message.subject,
      body: message.text,
      recipients: await this.recipients(due),
    });
    if (!mail) return { sent: [], note: 'no-mail-server' };
    if (!notice.recipients.length) return { sent: [], note: 'nobody-to-write-to' };
    if (notice.sentAt) return { sent: notice.recipients.map(({ email }) => email) };
    const calendar = calendarEntry(facts, state.language, `${protocolId}/${facts.obligation ?? effect.notice}`);
    const posted = await mail.send({ id, to: notice.recipients, ...message, ...(calendar && { calendar }) });
    if (posted.accepted.length) await register.notices.sent(id);
    return { sent: posted.accepted };
  }

  /** A reminder dies with its obligation, which may have been met while the message was on its way. */
  private async isOwed({ effect, protocolId, organisation }: DueNotice): Promise<boolean> {
    if (effect.notice !== 'reminder') return true;
    const now = await this.services.register.protocols.stateAt(protocolId, NOW);
    if (!now) return false;
    const owed = obligations(now, await this.services.rules(organisation, placesIn(now)));
    return owed.some(
      ({ kind, parties }) =>
        kind === effect.obligation &&
        (!effect.parties.length || parties.some((party) => effect.parties.includes(party))),
    );
  }

  /** The parties' referents; whoever supervises, once a day is past. Nobody is written to without an address. */
  private async recipients({ effect, state, organisation }: DueNotice): Promise<Recipient[]> {
    const parties = state.text?.parties.filter(({ id }) => effect.parties.includes(id)) ?? [];
    const referents = parties.map(({ name, referent }) => ({ name: referent.name || name, email: referent.email }));
    const lead = effect.toSupervisor ? await this.services.register.organisations.find(organisation) : undefined;
    const supervisor = lead ? [{ name: lead.name, email: lead.supervisorEmail }] : [];
    const written = [...referents, ...supervisor].filter(({ email }) => email.trim());
    return written.filter(({ email }, n) => written.findIndex((other) => other.email === email) === n);
  }
}
