import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { referenceData, type ReferenceData } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { defaultRules } from '@pacta/protocol';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { referenceDataOf } from './reference-data.js';

@ApiTags('reference data')
@Controller()
export class ReferenceDataController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** What an installation begins with: for forms that are filled in before there is an organisation. */
  @Get('reference-data')
  @Header('Cache-Control', 'no-cache')
  @Header('Vary', 'Accept-Language')
  @Answers(referenceData)
  read(@Reader() language: UiLanguage): ReferenceData {
    return referenceDataOf(defaultRules, language);
  }

  /** With the kinds, regimes and grids that the staff of this organisation have added or changed. */
  @Get('organisations/:organisation/reference-data')
  @Header('Cache-Control', 'no-cache')
  @Header('Vary', 'Accept-Language')
  @Answers(referenceData, 404, 503)
  async of(
    @Param('organisation', organisationId) organisation: string,
    @Reader() language: UiLanguage,
  ): Promise<ReferenceData> {
    await this.reading.organisation(organisation);
    return referenceDataOf(await this.services.rules(organisation, []), language);
  }
}
