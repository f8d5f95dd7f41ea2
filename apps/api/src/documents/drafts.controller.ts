import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  documentFileQuery,
  documentForm,
  documentQuery,
  formatQuery,
  offeredDocument,
  outlineView,
  typedDocument,
  type DocumentForm,
  type DocumentQuery,
  type OfferedDocument,
  type OutlineView,
  type TypedDocument,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { subjectOf } from '@pacta/protocol';
import type { Response } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { draftFile, types, type Format } from './file-answer.js';
import { Preview, type Asked } from './preview.js';

/** Documents of any kind before they are issued, marked «projet». The act `draw-up-document` issues what is typed here. */
@ApiTags('documents')
@Controller('organisations/:organisation/protocols/:protocol/documents/drafts')
export class DraftDocumentsController {
  constructor(@Inject(Preview) private readonly preview: Preview) {}

  /** The kinds that could be made now, and what each could be about. */
  @Get()
  @Answers(offeredDocument.array(), 404, 503)
  async offered(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() reader: UiLanguage,
  ): Promise<OfferedDocument[]> {
    return this.preview.offered({ organisation, protocol }, reader);
  }

  /** The fields of a document, filled in with what the protocol knows. */
  @Get(':kind')
  @Answers(documentForm, 404, 422, 503)
  form(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('kind') kind: string,
    @Query({ schema: documentQuery }) query: DocumentQuery,
    @Reader() reader: UiLanguage,
  ): Promise<DocumentForm> {
    return this.preview.form({ organisation, protocol, kind, ...askedIn(query) }, reader);
  }

  /** The document as the protocol would fill it in today. */
  @Get(':kind/file')
  @AnswersFile(types.pdf, 404, 422, 503)
  async file(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('kind') kind: string,
    @Query({ schema: documentFileQuery }) { format, ...query }: DocumentQuery & { format: Format },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return draftFile(
      response,
      format,
      await this.preview.file({ organisation, protocol, kind, ...askedIn(query) }, format),
    );
  }

  /** The same as words to read on a page. */
  @Get(':kind/outline')
  @Answers(outlineView, 404, 422, 503)
  outline(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('kind') kind: string,
    @Query({ schema: documentQuery }) query: DocumentQuery,
  ): Promise<OutlineView> {
    return this.preview.outline({ organisation, protocol, kind, ...askedIn(query) });
  }

  /** The document as somebody has filled it in. */
  @Post(':kind/file')
  @HttpCode(200)
  @AnswersFile(types.pdf, 400, 404, 413, 415, 422, 503)
  async typedFile(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('kind') kind: string,
    @Query({ schema: formatQuery }) { format }: { format: Format },
    @Body({ schema: typedDocument }) typed: TypedDocument,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return draftFile(response, format, await this.preview.file({ organisation, protocol, kind, ...typed }, format));
  }

  /** The same as words to read on a page. */
  @Post(':kind/outline')
  @HttpCode(200)
  @Answers(outlineView, 400, 404, 413, 415, 422, 503)
  typedOutline(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('kind') kind: string,
    @Body({ schema: typedDocument }) typed: TypedDocument,
  ): Promise<OutlineView> {
    return this.preview.outline({ organisation, protocol, kind, ...typed });
  }
}

const askedIn = ({ language, ...about }: DocumentQuery): Pick<Asked, 'about' | 'language'> => ({
  about: subjectOf(about),
  language,
});
