import { Inject, Injectable } from '@nestjs/common';
import type { NoticeFacts } from '@pacta/notices';
import { obligations, type Instant } from '@pacta/protocol';
import { placesIn } from '@pacta/register';
import { SERVICES, type Services } from '../services.js';
import { noticeFactsOf, pageFor } from './notice-facts.js';
import type { Due } from './settle.js';

type DueNotice = Due<'send-notice'>;

/** What the register knows of a message: what it says, and whether it still has to be said. */
@Injectable()
export class NoticeAsDue {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** `at`: when it is read, where that is not when it was called for. */
  async factsOf(due: DueNotice, at?: Instant): Promise<NoticeFacts> {
    const { register, rules, publicUrl } = this.services;
    const { effect, state, organisation, protocolId, position } = due;
    const journal = await register.protocols.journal(organisation, protocolId);
    return noticeFactsOf(due, {
      rules: await rules(organisation, placesIn(state)),
      link: pageFor(publicUrl, organisation, protocolId, effect),
      called: journal.find((event) => event.position === position)?.body,
      ...(at && { at }),
    });
  }

  /** A reminder dies with its obligation, which may have been met while the message was on its way. */
  async isOwed({ effect, protocolId, organisation }: DueNotice): Promise<boolean> {
    if (effect.notice !== 'reminder') return true;
    const now = await this.services.register.protocols.stateAt(protocolId);
    if (!now) return false;
    const owed = obligations(now, await this.services.rules(organisation, placesIn(now)));
    return owed.some(
      ({ kind, parties, year, instrument, duty, meeting }) =>
        kind === effect.obligation &&
        year === effect.year &&
        instrument === effect.instrument &&
        duty === effect.duty &&
        meeting === effect.meeting &&
        (!effect.parties.length || parties.some((party) => effect.parties.includes(party))),
    );
  }
}
