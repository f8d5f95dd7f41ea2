import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  newOwnKindQuery,
  ownFormChange,
  ownKindMade,
  templateCheck,
  templateFieldView,
  templateVersionView,
  type NewOwnKindQuery,
  type OwnFormChange,
  type OwnKindMade,
  type TemplateCheck,
  type TemplateFieldView,
  type TemplateVersionView,
} from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Language } from '@pacta/documents';
import { anyOwnTemplate, formFound } from '@pacta/templates';
import type { Request } from 'express';
import { Answers } from '../http/answers.js';
import { Declined } from '../http/declined.js';
import { Reader } from '../http/language.js';
import { TakesBytes } from '../http/takes-bytes.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { OfficeTemplates } from './office-templates.js';
import { OwnKindsOfOffice } from './own-kinds.js';
import { checkView, fieldViews, versionView } from './template-view.js';
import { TryingOut } from './trying-out.js';
import { bytesOf } from './upload.js';

/** Kinds of documents that an office makes itself: a Word file with tags of its own becomes a form. */
@ApiTags('templates')
@Controller('organisations/:organisation/templates')
export class OwnKindsController {
  constructor(
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
    @Inject(OwnKindsOfOffice) private readonly kinds: OwnKindsOfOffice,
    @Inject(TryingOut) private readonly tryingOut: TryingOut,
  ) {}

  /** The fields that the protocol fills in, in whatever an office makes. */
  @Get('own/:language')
  @Answers(templateFieldView.array(), 404, 503)
  async fields(
    @Param('organisation', organisationId) organisation: string,
    @Param('language') language: string,
    @Reader() reader: UiLanguage,
  ): Promise<TemplateFieldView[]> {
    await this.reading.organisation(organisation);
    languageOf(language);
    return fieldViews(anyOwnTemplate, reader);
  }

  /** What is wrong with a file (10 MB at most) that is to be a new kind, and the fields that it would ask for. Nothing is kept. */
  @Post('own/:language/check')
  @HttpCode(200)
  @TakesBytes()
  @Answers(templateCheck, 404, 413, 415, 503)
  async check(
    @Param('organisation', organisationId) organisation: string,
    @Param('language') code: string,
    @Reader() reader: UiLanguage,
    @Req() request: Request,
  ): Promise<TemplateCheck> {
    const language = languageOf(code);
    const bytes = bytesOf(request);
    const { faults, own } = await this.kinds.examined(organisation, language, bytes);
    const form = own && formFound(own, '');
    return checkView(faults, form, reader, () => this.tryingOut.own({ organisation, language }, bytes, form));
  }

  /** A new kind, if the file can be used: offered for every protocol from then on. The same `changeId` again is the same kind. */
  @Post('own/:language/versions')
  @HttpCode(200)
  @TakesBytes()
  @Answers(ownKindMade, 404, 409, 413, 415, 422, 503)
  async make(
    @Param('organisation', organisationId) organisation: string,
    @Param('language') code: string,
    @Query({ schema: newOwnKindQuery }) asked: NewOwnKindQuery,
    @Req() request: Request,
  ): Promise<OwnKindMade> {
    const language = languageOf(code);
    const { kind } = await this.kinds.make(organisation, language, { ...asked, bytes: bytesOf(request) });
    return { kind, language, title: asked.title };
  }

  /** What its fields are called and hold, what the kind is called, whether it is offered: a new version. */
  @Post(':kind/:language/form')
  @HttpCode(200)
  @Answers(templateVersionView, 400, 404, 409, 413, 415, 422, 503)
  async say(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body({ schema: ownFormChange }) change: OwnFormChange,
  ): Promise<TemplateVersionView> {
    const wanted = await this.office.wanted(organisation, kind, language);
    const version = await this.kinds.say(wanted, change);
    return versionView(version, version);
  }
}

function languageOf(code: string): Language {
  const found = anyOwnTemplate.languages.find((each) => each === code);
  if (!found) throw new Declined('no-such-template');
  return found;
}
