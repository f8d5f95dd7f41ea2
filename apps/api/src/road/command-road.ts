import { Inject, Injectable } from '@nestjs/common';
import {
  decide,
  type Act,
  type Instant,
  type Protocol,
  type ProtocolEvent,
  type Refusal,
  type TimerAct,
} from '@pacta/protocol';
import { placesIn, type Outcome } from '@pacta/register';
import { Declined, Refused } from '../http/declined.js';
import { SERVICES, type Services } from '../services.js';

export type AskedAct = Exclude<Act, TimerAct>;

export interface Asked {
  readonly organisation: string;
  readonly protocolId: string;
  readonly commandId: string;
  /** Follows the command into the worker's logs. */
  readonly requestId: string;
  /** Whether a command received before under this id is this one, repeated. */
  readonly isSame: (act: Act) => boolean;
  /** The whole act; asked for once, and not for a repeated command. */
  readonly act: () => Promise<AskedAct>;
}

/**
 * The road of every command: a plain refusal is answered from a read; then the command is written down under its id, and its
 * id travels to the protocol's clock. It never waits for effects.
 */
@Injectable()
export class CommandRoad {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /**
   * Resolves when the act is recorded, now or the first time it was asked for.
   * @throws Refused · Declined · RegisterUnavailable · ClockUnavailable
   */
  async send(asked: Asked): Promise<void> {
    const { register } = this.services;
    const [known, view] = await Promise.all([
      this.known(asked),
      register.protocols.view(asked.organisation, asked.protocolId),
    ]);
    if (known?.answer) return this.heard(asked, known.answer);
    const act = known?.act ?? (await this.considered(asked, view?.state ?? null));
    const { commandId, protocolId, organisation, requestId } = asked;
    const reception = await register.commands.receive({ id: commandId, protocolId, organisation, act, requestId });
    if (reception.status === 'conflict') throw new Declined('id-already-used');
    if (reception.status === 'answered') return this.heard(asked, reception.answer);
    const { attempt } = reception;
    await this.heard(asked, await this.services.travel({ protocolId, commandId, commandType: act.type, attempt }));
  }

  private async known({ commandId, protocolId, organisation, isSame }: Asked) {
    const known = await this.services.register.commands.find(commandId);
    if (!known) return undefined;
    const same = known.protocolId === protocolId && known.organisation === organisation && isSame(known.act);
    if (!same) throw new Declined('id-already-used');
    return { answer: known.answer, act: known.act as AskedAct }; // `isSame` has compared it with what staff may ask
  }

  /** The act, if the protocol as it is now would accept it. */
  private async considered(asked: Asked, state: Protocol | null): Promise<AskedAct> {
    const act = await asked.act();
    const refusal = await this.refusal(state, act, asked.organisation);
    // The same command may have been received in between, and be what now stands in its own way.
    if (refusal && !(await this.known(asked))) throw await this.refused(refusal, state, act, asked.organisation);
    return act;
  }

  private async refusal(state: Protocol | null, act: AskedAct, organisation: string): Promise<Refusal | undefined> {
    const places = placesIn(state, 'text' in act ? act.text : null);
    const rules = await this.services.rules(state?.organisation ?? organisation, places);
    const at = this.services.now().toISOString() as Instant; // toISOString is the shape of Instant
    const decision = decide(state, { ...act, at }, rules, await this.history(act, organisation, state));
    return decision.ok ? undefined : decision.refusal;
  }

  /** A correction is decided on all that was written. */
  private async history(act: AskedAct, organisation: string, state: Protocol | null): Promise<ProtocolEvent[]> {
    if (act.type !== 'correct-record' || !state) return [];
    const journal = await this.services.register.protocols.journal(organisation, state.id);
    return journal.map(({ body }) => body);
  }

  private async heard(asked: Asked, answer: Outcome | { ok: true } | { ok: false; refusal: Refusal }): Promise<void> {
    if (answer.ok) return;
    const { organisation, protocolId, commandId } = asked;
    const view = await this.services.register.protocols.view(organisation, protocolId);
    const known = await this.services.register.commands.find(commandId);
    throw await this.refused(answer.refusal, view?.state ?? null, known?.act, organisation);
  }

  private async refused(
    refusal: Refusal,
    state: Protocol | null,
    act: Act | undefined,
    organisation: string,
  ): Promise<Refused> {
    const text = act && 'text' in act ? act.text : (state?.text ?? null);
    const rules = await this.services.rules(state?.organisation ?? organisation, []);
    return new Refused(refusal, state, text, rules);
  }
}
