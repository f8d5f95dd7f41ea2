import { Body, Controller, Get, Header, Headers, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { draftBody, draftView, type DraftView } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { missingIn, type ProtocolText } from '@pacta/protocol';
import type { SavedDraft } from '@pacta/register';
import type { Response } from 'express';
import { Answers } from '../http/answers.js';
import { Declined } from '../http/declined.js';
import { etagOf, revisionIn } from '../http/if-match.js';
import { Reader } from '../http/language.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { SERVICES, type Services } from '../services.js';
import { Reading } from './reading.js';

/** The text that is being typed. Its revision is its ETag. */
@ApiTags('drafts')
@Controller('organisations/:organisation/protocols/:protocol/draft')
export class DraftController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-cache')
  @Answers(draftView, 404, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Reader() language: UiLanguage,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const draft = await this.reading.draft(organisation, protocol);
    return this.viewOf(draft, language, response);
  }

  /** The whole text, over the revision that `If-Match` names and over no other. */
  @Put()
  @ApiHeader({ name: 'If-Match', required: true, description: '"<revision>"', example: '"3"' })
  @Answers(draftView, 400, 404, 409, 412, 413, 415, 422, 428, 503)
  async save(
    @Param('organisation', organisationId) organisation: string,
    @Param('protocol', protocolId) protocol: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: draftBody }) text: ProtocolText,
    @Reader() language: UiLanguage,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const expectedRevision = revisionIn(ifMatch);
    const { state } = await this.reading.protocol(organisation, protocol);
    if (state.phase !== 'drafting') throw new Declined('not-drafting', { phase: state.phase });
    const at = this.services.now().toISOString() as SavedDraft['savedAt']; // toISOString is the shape of Instant
    const saved = await this.services.register.drafts.save({
      protocolId: protocol,
      organisation,
      text,
      expectedRevision,
      at,
    });
    if (saved.ok) return this.viewOf(saved.draft, language, response);
    if (saved.reason === 'not-found') throw new Declined('no-such-protocol');
    throw new Declined('draft-changed', { current: saved.draft.revision });
  }

  private async viewOf(draft: SavedDraft, language: UiLanguage, response: Response): Promise<DraftView> {
    const { state } = await this.reading.protocol(draft.organisation, draft.protocolId);
    const rules = await this.services.rules(draft.organisation, []);
    const kind = rules.kinds[state.kind];
    const { revision, text, savedAt } = draft;
    const say = catalogueIn(language).missing;
    const missing = kind ? missingIn(text, kind, rules) : [];
    response.setHeader('ETag', etagOf(revision));
    return {
      revision,
      text: text as DraftView['text'], // the same shape, read-only in the domain
      savedAt,
      missing: missing.map((each) => ({ ...each, sentence: say(each, text, kind?.fields) })),
    };
  }
}
