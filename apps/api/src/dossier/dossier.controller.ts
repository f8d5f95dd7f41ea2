import { Controller, Get, Header, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { fileQuery, type FileQuery } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Response } from 'express';
import { types } from '../documents/file-answer.js';
import { AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Reader } from '../http/language.js';
import { streamed } from '../http/streamed.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { Dossier } from './dossier.js';

const ZIP = 'application/zip';

/** All that is kept of a protocol, to take away. */
@ApiTags('documents')
@Controller('organisations/:organisation/protocols/:protocol')
export class DossierController {
  constructor(@Inject(Dossier) private readonly dossier: Dossier) {}

  /** Every document as it was issued, every scan as it was sent, the journal and an inventory with the fingerprints. */
  @Get('dossier.zip')
  @Header('Cache-Control', 'no-store')
  @AnswersFile(ZIP, 404, 422, 503)
  async archive(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: fileQuery }) { language }: FileQuery,
    @Reader() reader: UiLanguage,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { stream, fileName } = await this.dossier.archive(organisation, protocol, language ?? reader);
    return streamed(stream, response, { type: ZIP, disposition: attachment(fileName) });
  }

  /** The same to read and print: the last issue of each document and the scans, in one PDF with bookmarks. */
  @Get('dossier.pdf')
  @Header('Cache-Control', 'no-store')
  @AnswersFile(types.pdf, 404, 422, 503)
  async merged(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: fileQuery }) { language }: FileQuery,
    @Reader() reader: UiLanguage,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.dossier.merged(organisation, protocol, language ?? reader);
    return new StreamableFile(bytes, { type: types.pdf, disposition: attachment(fileName), length: bytes.length });
  }
}
