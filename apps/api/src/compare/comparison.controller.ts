import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  comparisonQuery,
  comparisonView,
  textVersionView,
  type ComparisonQuery,
  type ComparisonView,
  type TextVersionView,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { types } from '../documents/file-answer.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Reader } from '../http/language.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { Comparing } from './comparing.js';

/** What a text has become from one version to another. */
@ApiTags('documents')
@Controller('organisations/:organisation/protocols/:protocol')
export class ComparisonController {
  constructor(@Inject(Comparing) private readonly comparing: Comparing) {}

  /** Every text that the protocol has had, the oldest first; the draft last, for whoever leads. */
  @Get('texts')
  @Answers(textVersionView.array(), 404, 503)
  versions(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() language: UiLanguage,
  ): Promise<TextVersionView[]> {
    return this.comparing.versions(organisation, protocol, language);
  }

  /** Paragraph by paragraph, and word by word where one was put otherwise. */
  @Get('comparison')
  @Answers(comparisonView, 404, 422, 503)
  onPage(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: comparisonQuery }) query: ComparisonQuery,
    @Reader() reader: UiLanguage,
  ): Promise<ComparisonView> {
    return this.comparing.onPage(organisation, protocol, query, query.language ?? reader);
  }

  /** As a Word file with tracked changes, which Word and LibreOffice show, accept and refuse one by one. */
  @Get('comparison.docx')
  @Header('Cache-Control', 'no-store')
  @AnswersFile(types.docx, 404, 422, 503)
  async file(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: comparisonQuery }) query: ComparisonQuery,
    @Reader() reader: UiLanguage,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.comparing.file(organisation, protocol, query, query.language ?? reader);
    return new StreamableFile(bytes, { type: types.docx, disposition: attachment(fileName), length: bytes.length });
  }
}
