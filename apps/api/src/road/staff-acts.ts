import { Inject, Injectable } from '@nestjs/common';
import type { CommandBody } from '@pacta/contracts';
import type { Act } from '@pacta/protocol';
import { CommandRoad } from './command-road.js';
import { sameAs } from './same-act.js';
import { WholeAct } from './whole-act.js';

export interface StaffCommand {
  readonly organisation: string;
  readonly protocol: string;
  readonly command: CommandBody;
  readonly requestId: string;
}

/** Sends what staff ask for on its road. */
@Injectable()
export class StaffActs {
  constructor(
    @Inject(WholeAct) private readonly whole: WholeAct,
    @Inject(CommandRoad) private readonly road: CommandRoad,
  ) {}

  async send({ organisation, protocol, command, requestId }: StaffCommand): Promise<void> {
    const commandId = command.id.toLowerCase();
    const { act } = command;
    return this.road.send({
      organisation,
      protocolId: protocol,
      commandId,
      requestId,
      // A repeated submission carries no text: the one that was saved then may have been typed over since.
      isSame:
        act.type === 'submit-for-signature'
          ? (known: Act) => known.type === act.type && known.on === act.on
          : sameAs(act),
      act: () => this.whole.of(act, { organisation, protocol, commandId }),
    });
  }
}
