import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Inject, Param, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { uploadView, type UploadView } from '@pacta/contracts';
import type { Request, Response } from 'express';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Declined } from '../http/declined.js';
import { TakesBytes } from '../http/takes-bytes.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { kindOf, kindOfFile, savedAs } from './kind-of-file.js';

/** The scans and letters that show what was done. The bytes first, by themselves; then an act `attach-file` says of which entry they are. */
@ApiTags('attachments')
@Controller('organisations/:organisation/protocols/:protocol/attachments/:sha256')
export class AttachmentsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** PDF, PNG, JPEG, TIFF or DOCX, 20 MB at most, under the SHA-256 of its bytes (hexadecimal). The same again changes nothing. */
  @Put()
  @TakesBytes()
  @Answers(uploadView, 404, 413, 415, 422, 503)
  async send(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('sha256') announced: string,
    @Req() request: Request,
  ): Promise<UploadView> {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes)) throw new Declined('not-an-attachment');
    const kind = kindOfFile(bytes);
    if (!kind) throw new Declined('not-an-attachment');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== announced.toLowerCase()) throw new Declined('other-bytes');
    const at = instantOfDate(this.services.now());
    const file = { organisation, protocolId: protocol, mediaType: kind.mediaType, bytes, at };
    const kept = await this.services.register.attachments.store(file);
    if (!kept) throw new Declined('no-such-protocol');
    return kept;
  }

  /** The file as it was sent; it never changes. */
  @Get()
  @AnswersFile('application/pdf', 404, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Param('sha256') sha256: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { state } = await this.reading.protocol(organisation, protocol);
    const named = state.attachments.find((each) => each.sha256 === sha256);
    const kind = named && kindOf(named.mediaType);
    if (!named || !kind) throw new Declined('no-such-attachment');
    const etag = `"${sha256}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    if (known === etag) {
      response.status(304);
      return undefined;
    }
    const found = await this.services.register.attachments.read(organisation, protocol, sha256);
    if (!found) throw new Declined('no-such-attachment');
    const disposition = attachment(savedAs(named.name, kind), kind.shown ? 'inline' : 'attachment');
    return new StreamableFile(found.bytes, { type: kind.mediaType, disposition, length: found.bytes.length });
  }
}
