import { Inject, Injectable } from '@nestjs/common';
import type { CommandBody, StaffAct } from '@pacta/contracts';
import type { Act } from '@pacta/protocol';
import { Declined } from '../http/declined.js';
import { uuidOf } from '../http/uuid.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { CommandRoad, sameAs, type AskedAct } from './command-road.js';
import { textHash } from './text-hash.js';

export interface StaffCommand {
  readonly organisation: string;
  readonly protocol: string;
  readonly command: CommandBody;
  readonly requestId: string;
}

type Submission = Extract<StaffAct, { type: 'submit-for-signature' }>;

/** Fills in what staff do not say themselves, and sends the act on its road. */
@Injectable()
export class StaffActs {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(CommandRoad) private readonly road: CommandRoad,
  ) {}

  async send({ organisation, protocol, command, requestId }: StaffCommand): Promise<void> {
    const commandId = command.id.toLowerCase();
    const { act } = command;
    const route = { organisation, protocolId: protocol, commandId, requestId };
    if (act.type === 'submit-for-signature') {
      // A repeat carries no text: the one that was saved then may have been typed over since.
      const isSame = (known: Act): boolean => known.type === act.type && known.on === act.on;
      return this.road.send({ ...route, isSame, act: () => this.submission(organisation, protocol, act) });
    }
    const whole = completed(act, commandId);
    return this.road.send({ ...route, isSame: sameAs(whole), act: () => Promise.resolve(whole) });
  }

  /** The text that was saved, at the very revision that was read. */
  private async submission(organisation: string, protocol: string, { on, revision }: Submission): Promise<AskedAct> {
    const { state } = await this.reading.protocol(organisation, protocol);
    const draft = await this.reading.draft(organisation, protocol);
    if (draft.revision !== revision && state.phase === 'drafting') {
      throw new Declined('stale-draft', { submitted: revision, current: draft.revision });
    }
    const rules = await this.services.rules(organisation, []);
    const { text } = draft;
    const document = rules.kinds[state.kind]?.document ?? state.kind;
    return { type: 'submit-for-signature', on, text, textHash: await textHash(text, document) };
  }
}

/** The successor's id follows from the command's, so that a repeat names the same one. */
function completed(act: Exclude<StaffAct, Submission>, commandId: string): AskedAct {
  return act.type === 'decide-renewal' ? { ...act, successor: uuidOf(`successor/${commandId}`) } : act;
}
