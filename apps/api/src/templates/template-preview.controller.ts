import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  outlineView,
  templateOutlineQuery,
  templatePreviewQuery,
  type OutlineView,
  type TemplatePreviewQuery,
} from '@pacta/contracts';
import type { Response } from 'express';
import { draftFile, types } from '../documents/file-answer.js';
import { AnswersFile, Answers } from '../http/answers.js';
import { organisationId } from '../http/zod-pipe.js';
import { OfficeTemplates } from './office-templates.js';
import { versionNumber } from './version-number.js';
import { TryingOut } from './trying-out.js';

/** What a version would print: of the sample, or of a protocol. */
@ApiTags('templates')
@Controller('organisations/:organisation/templates/:kind/:language/versions/:number')
export class TemplatePreviewController {
  constructor(
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
    @Inject(TryingOut) private readonly tryingOut: TryingOut,
  ) {}

  @Get('preview')
  @AnswersFile(types.pdf, 404, 422, 503)
  async preview(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Param('number', versionNumber) number: number,
    @Query({ schema: templatePreviewQuery }) { format, protocol }: TemplatePreviewQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const then = await this.office.readAsItWas(wanted, number);
    const bytes = await this.tryingOut.file(then.wanted, then.bytes, format, protocol);
    return draftFile(response, format, { bytes, fileName: `${kind}.${language}.v${number}.${format}` });
  }

  /** The same as words to read on a page. */
  @Get('outline')
  @Answers(outlineView, 404, 422, 503)
  async outline(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Param('number', versionNumber) number: number,
    @Query({ schema: templateOutlineQuery }) { protocol }: { readonly protocol?: string },
  ): Promise<OutlineView> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const then = await this.office.readAsItWas(wanted, number);
    return this.tryingOut.outline(then.wanted, then.bytes, protocol);
  }
}
