import { Controller, Get, Headers, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { documentView, outlineView, previewQuery, type DocumentView, type OutlineView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Response } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Declined } from '../http/declined.js';
import { Reader } from '../http/language.js';
import { documentId, organisationId, protocolId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { issuedView } from '../views/issued-view.js';
import { draftFile, types, type Format } from './file-answer.js';
import { Preview } from './preview.js';

@ApiTags('documents')
@Controller('organisations/:organisation/protocols/:protocol')
export class DocumentsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(Preview) private readonly preview: Preview,
  ) {}

  @Get('documents')
  @Answers(documentView.array(), 404, 503)
  async list(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() reader: UiLanguage,
  ): Promise<DocumentView[]> {
    const { state } = await this.reading.protocol(organisation, protocol);
    const { documents, protocols } = this.services.register;
    const [issued, journal] = await Promise.all([
      documents.list(organisation, protocol),
      protocols.journal(organisation, protocol),
    ]);
    return issuedView(issued, state, journal, reader);
  }

  /** The file as it was issued; it never changes. */
  @Get('documents/:document')
  @AnswersFile(types.pdf, 404, 503)
  async file(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('document', documentId) id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const found = await this.services.register.documents.read(organisation, id);
    if (found?.protocolId !== protocol) throw new Declined('no-such-document');
    const etag = `"${found.sha256}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    if (known === etag) {
      response.status(304);
      return undefined;
    }
    const { format, fileName, bytes } = found;
    return new StreamableFile(bytes, { type: types[format], disposition: attachment(fileName), length: bytes.length });
  }

  /** The text as it stands, in the real template, what is not known yet left blank. */
  @Get('preview')
  @AnswersFile(types.pdf, 404, 422, 503)
  async show(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Query({ schema: previewQuery }) { format }: { format: Format },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return draftFile(response, format, await this.preview.file({ organisation, protocol }, format));
  }

  /** The same text as words to read on a page, each piece with the place where it was written. */
  @Get('outline')
  @Answers(outlineView, 404, 422, 503)
  outline(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
  ): Promise<OutlineView> {
    return this.preview.outline({ organisation, protocol });
  }
}
