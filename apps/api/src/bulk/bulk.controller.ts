import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  bulkKind,
  bulkSummary,
  bulkView,
  fileQuery,
  newBulkJob,
  type BulkKind,
  type BulkSummary,
  type BulkView,
  type FileQuery,
  type NewBulkJob,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Response } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Reader } from '../http/language.js';
import { streamed } from '../http/streamed.js';
import { jobId, organisationId } from '../http/zod-pipe.js';
import { Producing } from './producing.js';

const ZIP = 'application/zip';

/** One kind of document for a selection of protocols: a job with its progress, and an archive at its end. */
@ApiTags('bulk')
@Controller('organisations/:organisation/bulk')
export class BulkController {
  constructor(@Inject(Producing) private readonly producing: Producing) {}

  /** The last fifty, newest first. */
  @Get()
  @Answers(bulkSummary.array(), 404, 503)
  async list(
    @Param('organisation', organisationId) organisation: string,
    @Reader() language: UiLanguage,
  ): Promise<BulkSummary[]> {
    return this.producing.jobs(organisation, language);
  }

  /**
   * A document that was issued is given as it was; one that was not is made as it would be today, and marked as a draft. The work goes
   * on in the background, whoever looks.
   */
  @Post()
  @HttpCode(202)
  @Answers(bulkView, 400, 404, 409, 413, 415, 422, 503)
  async start(
    @Param('organisation', organisationId) organisation: string,
    @Body({ schema: newBulkJob }) given: NewBulkJob,
    @Reader() language: UiLanguage,
  ): Promise<BulkView> {
    const id = given.id.toLowerCase();
    await this.producing.start(organisation, { ...given, id });
    return this.producing.view(organisation, id, language);
  }

  /** The kinds that can be made, in the order of a protocol's life. */
  @Get('kinds')
  @Answers(bulkKind.array(), 404, 503)
  async kinds(
    @Param('organisation', organisationId) organisation: string,
    @Reader() language: UiLanguage,
  ): Promise<BulkKind[]> {
    return this.producing.kinds(organisation, language);
  }

  @Get(':job')
  @Answers(bulkView, 404, 503)
  read(
    @Param('organisation', organisationId) organisation: string,
    @Param('job', jobId) id: string,
    @Reader() language: UiLanguage,
  ): Promise<BulkView> {
    return this.producing.view(organisation, id, language);
  }

  /** Nothing more is made. What was made until then can be taken away all the same. */
  @Delete(':job')
  @Answers(bulkView, 404, 503)
  async cancel(
    @Param('organisation', organisationId) organisation: string,
    @Param('job', jobId) id: string,
    @Reader() language: UiLanguage,
  ): Promise<BulkView> {
    await this.producing.cancel(organisation, id);
    return this.producing.view(organisation, id, language);
  }

  /** What was made so far, as a stream, with an inventory. Kept for thirty days after the end of the job. */
  @Get(':job/documents.zip')
  @Header('Cache-Control', 'no-store')
  @AnswersFile(ZIP, 404, 422, 503)
  async archive(
    @Param('organisation', organisationId) organisation: string,
    @Param('job', jobId) id: string,
    @Query({ schema: fileQuery }) { language }: FileQuery,
    @Reader() reader: UiLanguage,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { stream, fileName } = await this.producing.archive(organisation, id, language ?? reader);
    return streamed(stream, response, { type: ZIP, disposition: attachment(fileName) });
  }
}
