import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  importedProtocol,
  newProtocol,
  protocolPage,
  protocolQuery,
  protocolView,
  type ImportedProtocol,
  type NewProtocol,
  type ProtocolPage,
  type ProtocolQuery,
  type ProtocolView,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Phase } from '@pacta/protocol';
import type { Listing, ProtocolSort } from '@pacta/register';
import type { Request } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { requestIdOf } from '../http/logging.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { SERVICES, type Services } from '../services.js';
import { csvOf } from '../views/csv.js';
import { rowOf } from '../views/situation.js';
import { Beginning } from './beginning.js';
import { Reading } from './reading.js';

const EXPORTED_ROWS = 10_000;

const sorts: Readonly<Record<ProtocolQuery['sort'], ProtocolSort>> = {
  next: 'next',
  reference: 'reference',
  title: 'title',
  updated: 'updated',
};

const listingOf = ({ q, phase, kind, country, regime, sort, page, size }: ProtocolQuery): Listing => ({
  ...(q && { search: q }),
  ...(phase && { phase: phase as Phase }), // a phase that does not exist has no protocol
  ...(kind && { kind }),
  ...(country && { country }),
  ...(regime && { regime }),
  sort: sorts[sort],
  page,
  size,
});

@ApiTags('protocols')
@Controller('organisations/:organisation')
export class ProtocolsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(Beginning) private readonly beginning: Beginning,
  ) {}

  @Get('protocols')
  @Answers(protocolPage, 404, 422, 503)
  async list(
    @Param('organisation', organisationId) organisation: string,
    @Query({ schema: protocolQuery }) query: ProtocolQuery,
    @Reader() language: UiLanguage,
  ): Promise<ProtocolPage> {
    await this.reading.organisation(organisation);
    const { rows, total } = await this.services.register.protocols.list(organisation, listingOf(query));
    const looking = await this.reading.lookingAt(rows, language);
    return { rows: rows.map((row) => rowOf(row, looking(row))), total, page: query.page, size: query.size };
  }

  /** The list as it is filtered, for a spreadsheet. */
  @Get('protocols.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="protocoles.csv"')
  @AnswersFile('text/csv', 404, 422, 503)
  async export(
    @Param('organisation', organisationId) organisation: string,
    @Query({ schema: protocolQuery }) query: ProtocolQuery,
    @Reader() language: UiLanguage,
  ): Promise<string> {
    const all = { ...query, page: 1, size: EXPORTED_ROWS };
    return csvOf((await this.list(organisation, all, language)).rows, language);
  }

  @Post('protocols')
  @HttpCode(200)
  @Answers(protocolView, 400, 404, 409, 413, 415, 422, 503)
  async start(
    @Param('organisation', organisationId) organisation: string,
    @Body({ schema: newProtocol }) given: NewProtocol,
    @Reader() language: UiLanguage,
    @Req() request: Request,
  ): Promise<ProtocolView> {
    const id = given.id.toLowerCase();
    await this.beginning.start(await this.reading.organisation(organisation), { ...given, id }, requestIdOf(request));
    return this.reading.page(organisation, id, language);
  }

  /** A protocol that is in force already, by form. Hundreds of them come by a spreadsheet. */
  @Post('protocols/in-force')
  @HttpCode(200)
  @Answers(protocolView, 400, 404, 409, 413, 415, 422, 503)
  async takeIn(
    @Param('organisation', organisationId) organisation: string,
    @Body({ schema: importedProtocol }) given: ImportedProtocol,
    @Reader() language: UiLanguage,
    @Req() request: Request,
  ): Promise<ProtocolView> {
    const id = given.id.toLowerCase();
    await this.beginning.takeIn(await this.reading.organisation(organisation), { ...given, id }, requestIdOf(request));
    return this.reading.page(organisation, id, language);
  }

  @Get('protocols/:protocol')
  @Answers(protocolView, 404, 503)
  view(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() language: UiLanguage,
  ): Promise<ProtocolView> {
    return this.reading.page(organisation, protocol, language);
  }
}
