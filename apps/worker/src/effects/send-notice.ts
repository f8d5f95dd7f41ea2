import { Inject, Injectable } from '@nestjs/common';
import { composeNotice } from '@pacta/notices';
import type { Addressee } from '@pacta/register';
import { SERVICES, type Services } from '../services.js';
import { NoticeAsDue } from './notice-as-due.js';
import { settle, type Due } from './settle.js';

type DueNotice = Due<'send-notice'>;
type NoticeOutcome = { posted: readonly string[]; note?: 'no-longer-owed' | 'no-mail-server' | 'nobody-to-write-to' };

/** Writes a message, keeps it, and puts it on its way to those who have an address: the postman joins what one person gets in a day. */
@Injectable()
export class SendNotice {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(NoticeAsDue) private readonly asDue: NoticeAsDue,
  ) {}

  readonly carryOut = (effectId: string): Promise<void> =>
    settle(this.services.register, 'send-notice', effectId, (due) => this.send(due));

  private async send(due: DueNotice): Promise<NoticeOutcome> {
    if (!(await this.asDue.isOwed(due))) return { posted: [], note: 'no-longer-owed' };
    const { register, mail } = this.services;
    const { id, protocolId, organisation, effect, state } = due;
    const message = composeNotice(effect.notice, await this.asDue.factsOf(due), state.language);
    const addressees = await this.addressees(due);
    await register.notices.store({
      id,
      protocolId,
      organisation,
      kind: effect.notice,
      parties: effect.parties,
      subject: message.subject,
      body: message.text,
      recipients: addressees.map(({ name, email }) => ({ name, email })),
    });
    // Where no mail server is set nothing waits for one: years of old messages would leave on the day it comes.
    if (!mail) return { posted: [], note: 'no-mail-server' };
    if (!addressees.length) return { posted: [], note: 'nobody-to-write-to' };
    await register.letters.post(id, organisation, addressees);
    return { posted: addressees.map(({ email }) => email) };
  }

  /** The parties' referents; the committee, when it is called; whoever supervises, once a day is past. Nobody without an address. */
  private async addressees({ effect, state, organisation }: DueNotice): Promise<Addressee[]> {
    const proposed = effect.instrument === undefined ? null : state.instruments[effect.instrument]?.text;
    const parties = ((proposed ?? state.text)?.parties ?? []).filter(({ id }) => effect.parties.includes(id));
    const referents = parties.map(({ name, referent, timeZone }) => ({
      name: referent.name || name,
      email: referent.email,
      timeZone,
    }));
    const committee =
      effect.notice !== 'committee-convened'
        ? []
        : state.committee.members.map(({ name, email, party }) => ({
            name,
            email,
            timeZone: parties.find(({ id }) => id === party)?.timeZone ?? state.timeZone,
          }));
    const lead = effect.toSupervisor ? await this.services.register.organisations.find(organisation) : undefined;
    const supervisor = lead ? [{ name: lead.name, email: lead.supervisorEmail, timeZone: lead.timeZone }] : [];
    const written = [...referents, ...committee, ...supervisor].filter(({ email }) => email.trim());
    return written.filter(({ email }, n) => written.findIndex((other) => other.email === email) === n);
  }
}
