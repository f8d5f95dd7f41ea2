import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { commandBody, protocolView, type CommandBody, type ProtocolView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Request } from 'express';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { requestIdOf } from '../http/logging.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { StaffActs } from '../road/staff-acts.js';
import { Reading } from './reading.js';

@ApiTags('commands')
@Controller('organisations/:organisation/protocols/:protocol/commands')
export class CommandsController {
  constructor(
    @Inject(StaffActs) private readonly staffActs: StaffActs,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** Records an act and answers the protocol as it then is. Documents and messages that follow from it arrive later. */
  @Post()
  @HttpCode(200)
  @Answers(protocolView, 400, 404, 409, 413, 415, 422, 503)
  async send(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Body({ schema: commandBody }) command: CommandBody,
    @Reader() language: UiLanguage,
    @Req() request: Request,
  ): Promise<ProtocolView> {
    await this.staffActs.send({ organisation, protocol, command, requestId: requestIdOf(request) });
    return this.reading.page(organisation, protocol, language);
  }
}
