import { Inject, Injectable } from '@nestjs/common';
import { dayIn, yearOf, type Protocol } from '@pacta/protocol';
import { SERVICES, type Services } from '../services.js';
import { successorText } from './successor-text.js';
import { beyondRetry, settle, type Due } from './settle.js';

/** Starts the protocol that follows a renewal, with a draft prefilled from its predecessor: it is signed and ratified anew. */
@Injectable()
export class StartSuccessor {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  readonly carryOut = (effectId: string): Promise<void> =>
    settle(this.services.register, 'start-successor', effectId, (due) => this.start(due));

  private async start(due: Due<'start-successor'>): Promise<{ reference: string }> {
    const { register, clocks } = this.services;
    const { state, organisation, effect } = due;
    if (!state.text) throw beyondRetry(`${due.id}: a renewal without a text`);
    const protocolId = effect.successor;
    const commandId = `${due.id}/start`;
    const act = (await this.received(commandId)) ?? (await this.actOf(due));
    const reception = await register.commands.receive({ id: commandId, protocolId, organisation, act });
    if (reception.status === 'received') {
      const { attempt } = reception;
      const answer = await clocks.travel({ protocolId, commandId, commandType: act.type, attempt });
      if (!answer.ok) throw beyondRetry(`${due.id}: the successor was refused, ${answer.refusal.reason}`);
    }
    await register.drafts.create({
      protocolId,
      organisation,
      text: successorText(state.text, state.inForce?.lastDay ?? undefined),
    });
    return { reference: act.reference };
  }

  /** The reference was taken with the first attempt; another must not take a second one. */
  private async received(commandId: string) {
    const known = await this.services.register.commands.find(commandId);
    return known?.act.type === 'start-protocol' ? known.act : undefined;
  }

  private async actOf({ state, organisation, effect, at }: Due<'start-successor'>) {
    const year = yearOf(dayIn(state.timeZone, at));
    const reference = await this.services.register.references.next(organisation, year);
    return { ...beginningLike(state), id: effect.successor, reference };
  }
}

const beginningLike = ({ id, kind, organisation, language, timeZone }: Protocol) => ({
  type: 'start-protocol' as const,
  kind,
  organisation,
  language,
  timeZone,
  predecessor: id,
});
