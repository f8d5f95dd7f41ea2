import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  confirmImport,
  importQuery,
  importSummary,
  importView,
  newImportQuery,
  type ConfirmImport,
  type ImportQuery,
  type ImportSummary,
  type ImportView,
  type NewImport,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { modelFile } from '@pacta/intake';
import { dayIn } from '@pacta/protocol';
import type { Request, Response } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Declined } from '../http/declined.js';
import { Reader } from '../http/language.js';
import { TakesBytes } from '../http/takes-bytes.js';
import { importId, organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { Importing } from './importing.js';
import { summaryOf } from './import-view.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIRST_PAGE: ImportQuery = { page: 1, size: 50, state: '' };

/** Protocols in mid-life from a spreadsheet: sent, looked at row by row, then taken in. */
@ApiTags('imports')
@Controller('organisations/:organisation/imports')
export class ImportsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(Importing) private readonly importing: Importing,
  ) {}

  /** The last fifty, newest first. */
  @Get()
  @Answers(importSummary.array(), 404, 503)
  async list(@Param('organisation', organisationId) organisation: string): Promise<ImportSummary[]> {
    await this.reading.organisation(organisation);
    return (await this.services.register.imports.list(organisation)).map(summaryOf);
  }

  /** A spreadsheet to fill in, with an example and a sheet that explains each column. */
  @Get('model.xlsx')
  @AnswersFile(XLSX, 404, 503)
  async model(
    @Param('organisation', organisationId) id: string,
    @Reader() language: UiLanguage,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { timeZone } = await this.reading.organisation(id);
    const file = await modelFile(language, dayIn(timeZone, instantOfDate(this.services.now())));
    response.setHeader('Content-Disposition', attachment(language === 'fr' ? 'protocoles.xlsx' : 'protocols.xlsx'));
    return new StreamableFile(file, { type: XLSX });
  }

  /**
   * The file as it is (20 MB at most), Excel or CSV; its name and the id of the import, which is the client's, in the address. Answers what
   * each row would become, or its problems. No protocol is made before it is confirmed.
   */
  @Post()
  @HttpCode(200)
  @TakesBytes()
  @Answers(importView, 404, 409, 413, 415, 422, 503)
  async send(
    @Param('organisation', organisationId) organisation: string,
    @Query({ schema: newImportQuery }) given: NewImport,
    @Reader() language: UiLanguage,
    @Req() request: Request,
  ): Promise<ImportView> {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) throw new Declined('not-a-spreadsheet-upload');
    const named = { ...given, id: given.id.toLowerCase() };
    await this.importing.receive(await this.reading.organisation(organisation), named, body, language);
    return this.importing.view(organisation, named.id, FIRST_PAGE, language);
  }

  /** How far it is, and a page of its rows. */
  @Get(':import')
  @Answers(importView, 404, 422, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Param('import', importId) id: string,
    @Query({ schema: importQuery }) query: ImportQuery,
    @Reader() language: UiLanguage,
  ): Promise<ImportView> {
    return this.importing.view(organisation, id, query, language);
  }

  /** From here on its rows become protocols, in the background; `skipProblems` leaves aside those that have problems. */
  @Post(':import/confirm')
  @HttpCode(202)
  @Answers(importView, 404, 409, 422, 503)
  async confirm(
    @Param('organisation', organisationId) organisation: string,
    @Param('import', importId) id: string,
    @Body({ schema: confirmImport }) { skipProblems }: ConfirmImport,
    @Reader() language: UiLanguage,
  ): Promise<ImportView> {
    await this.importing.confirm(organisation, id, skipProblems);
    return this.importing.view(organisation, id, FIRST_PAGE, language);
  }

  /** No further row is taken in. What was taken in until then are protocols, and stay. */
  @Delete(':import')
  @Answers(importView, 404, 409, 503)
  async cancel(
    @Param('organisation', organisationId) organisation: string,
    @Param('import', importId) id: string,
    @Reader() language: UiLanguage,
  ): Promise<ImportView> {
    await this.importing.cancel(organisation, id);
    return this.importing.view(organisation, id, FIRST_PAGE, language);
  }
}
