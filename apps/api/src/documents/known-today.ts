import { Inject, Injectable } from '@nestjs/common';
import { dayIn, type Instant } from '@pacta/protocol';
import { placesIn } from '@pacta/register';
import type { Known } from '@pacta/templates';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';

/** What a protocol knows today that a document could print. */
@Injectable()
export class KnownToday {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** @throws Declined `no-such-protocol` */
  async of(organisation: string, id: string): Promise<Known> {
    const { protocols } = this.services.register;
    const { state } = await this.reading.protocol(organisation, id);
    const text = await this.reading.text(organisation, id, state);
    const [journal, rules, kin] = await Promise.all([
      protocols.journal(organisation, id),
      this.services.rules(state.organisation, placesIn(state, text)),
      protocols.kin(state),
    ]);
    const today = dayIn(state.timeZone, this.services.now().toISOString() as Instant); // the shape of an Instant
    return { protocol: state, text, written: journal.map(({ body }) => body), rules, today, ...kin };
  }
}
