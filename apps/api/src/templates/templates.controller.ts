import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  newTemplateQuery,
  templateCheck,
  templateComparison,
  templateComparisonQuery,
  templateKindView,
  templateReturn,
  templateVersionView,
  templateView,
  type NewTemplateQuery,
  type TemplateCheck,
  type TemplateComparison,
  type TemplateComparisonQuery,
  type TemplateKindView,
  type TemplateReturn,
  type TemplateVersionView,
  type TemplateView,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { TemplateVersion } from '@pacta/register';
import { anyOwnTemplate, templates } from '@pacta/templates';
import type { Request, Response } from 'express';
import { types } from '../documents/file-answer.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { attachment } from '../http/attachment.js';
import { Reader } from '../http/language.js';
import { TakesBytes } from '../http/takes-bytes.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { OfficeTemplates, type Wanted } from './office-templates.js';
import { OwnKindsOfOffice } from './own-kinds.js';
import { versionNumber } from './version-number.js';
import {
  checkView,
  currentOf,
  faultView,
  fieldViews,
  isOvertaken,
  kindView,
  ownFieldViews,
  titleOf,
  versionView,
} from './template-view.js';
import { TryingOut } from './trying-out.js';
import { bytesOf } from './upload.js';

/** The templates of documents: what the product brings, changed in Word by the staff, each version kept. */
@ApiTags('templates')
@Controller('organisations/:organisation/templates')
export class TemplatesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
    @Inject(OwnKindsOfOffice) private readonly kinds: OwnKindsOfOffice,
    @Inject(TryingOut) private readonly tryingOut: TryingOut,
  ) {}

  /** Every kind of document, in the order of a protocol's life and then the office's own, with what is made of it in each language. */
  @Get()
  @Answers(templateKindView.array(), 404, 503)
  async list(
    @Param('organisation', organisationId) organisation: string,
    @Reader() reader: UiLanguage,
  ): Promise<TemplateKindView[]> {
    await this.reading.organisation(organisation);
    const versions = await this.services.register.templates.versions(organisation);
    const all = [...templates, ...(await this.kinds.all(organisation))];
    return all.map((manifest) => kindView(manifest, versions, reader));
  }

  /** One kind in a language: its versions, newest first, and the fields that its tags may name. */
  @Get(':kind/:language')
  @Answers(templateView, 404, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Reader() reader: UiLanguage,
  ): Promise<TemplateView> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const versions = await this.office.versions(wanted);
    const current = currentOf(versions);
    const { office } = wanted.manifest;
    return {
      kind,
      title: titleOf(wanted.manifest, reader),
      language,
      languages: [...wanted.manifest.languages],
      versions: versions.map((version) => versionView(version, current)).reverse(),
      fields: fieldViews(office ? anyOwnTemplate : wanted.manifest, reader),
      overtaken: await this.overtaken(wanted, versions, reader),
      own: current?.own ? { retired: current.own.retired, fields: ownFieldViews(current.own) } : null,
    };
  }

  /** The product's of today and what it has brought: asked where staff's own was made for an older one, and examined only there. */
  private async overtaken(
    wanted: Wanted,
    versions: readonly TemplateVersion[],
    reader: UiLanguage,
  ): Promise<TemplateView['overtaken']> {
    const [current, by] = [currentOf(versions), versions.findLast(({ origin }) => origin === 'product')];
    if (!current || !by || !isOvertaken(current, wanted.manifest)) return null;
    const { bytes } = await this.office.read(wanted, current.number);
    const { faults } = await this.office.examined(wanted, bytes);
    return { by: by.number, faults: faults.map((fault) => faultView(fault, reader)) };
  }

  /** The file of a version, to be changed in Word or LibreOffice. */
  @Get(':kind/:language/versions/:number/file')
  @AnswersFile(types.docx, 404, 503)
  async file(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Param('number', versionNumber) number: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const { bytes, sha256 } = await this.office.read(wanted, number);
    response.setHeader('ETag', `"${sha256}"`);
    const disposition = attachment(`${kind}.${language}.v${number}.docx`);
    return new StreamableFile(bytes, { type: types.docx, disposition, length: bytes.length });
  }

  /** What is wrong with a file (10 MB at most), and what it would print of the sample. Nothing is kept. */
  @Post(':kind/:language/check')
  @HttpCode(200)
  @TakesBytes()
  @Answers(templateCheck, 404, 413, 415, 503)
  async check(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Reader() reader: UiLanguage,
    @Req() request: Request,
  ): Promise<TemplateCheck> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const bytes = bytesOf(request);
    const { faults, form } = await this.office.examined(wanted, bytes);
    return checkView(faults, form, reader, () =>
      form ? this.tryingOut.own(wanted, bytes, form) : this.tryingOut.outline(wanted, bytes),
    );
  }

  /** A new version, if it can be used. Documents of protocols that begin afterwards are made of it. */
  @Post(':kind/:language/versions')
  @HttpCode(200)
  @TakesBytes()
  @Answers(templateVersionView, 404, 409, 413, 415, 422, 503)
  async keep(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Query({ schema: newTemplateQuery }) asked: NewTemplateQuery,
    @Req() request: Request,
  ): Promise<TemplateVersionView> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const kept = await this.office.keep(wanted, { ...asked, bytes: bytesOf(request) });
    return versionView(kept, kept);
  }

  /** Back to an older version: a new one with its bytes. */
  @Post(':kind/:language/return')
  @HttpCode(200)
  @Answers(templateVersionView, 400, 404, 409, 415, 422, 503)
  async goBack(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body({ schema: templateReturn }) asked: TemplateReturn,
  ): Promise<TemplateVersionView> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const kept = await this.office.goBack(wanted, asked);
    return versionView(kept, kept);
  }

  /** Two versions, paragraph by paragraph, their tags as they are written. */
  @Get(':kind/:language/comparison')
  @Answers(templateComparison, 404, 422, 503)
  async compare(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Query({ schema: templateComparisonQuery }) { from, to }: TemplateComparisonQuery,
  ): Promise<TemplateComparison> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const [before, after] = [await this.office.read(wanted, from), await this.office.read(wanted, to)];
    return this.tryingOut.compared(before.bytes, after.bytes);
  }
}
