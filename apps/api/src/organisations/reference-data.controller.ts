import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { referenceData, type ReferenceData } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { defaultRules } from '@pacta/protocol';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { countriesIn } from './countries.js';

/** What forms choose from, named in the reader's language. */
export function referenceDataIn(language: UiLanguage): ReferenceData {
  const { words } = catalogueIn(language);
  const { kinds, regimes, grids } = defaultRules;
  return {
    kinds: Object.values(kinds).map(({ id, parties, regimes: suggested, grid }) => ({
      id,
      title: words.kinds[id] ?? id,
      parties: { ...parties },
      regimes: [...suggested],
      grid,
    })),
    regimes: Object.values(regimes).map(({ id, steps }) => ({
      id,
      title: words.regimes[id] ?? id,
      steps: steps.map((step) => ({
        id: step.id,
        act: step.act,
        organ: step.organ,
        title: words.steps[step.id] ?? step.id,
        optional: step.optional ?? false,
      })),
    })),
    grids: Object.values(grids).map(({ id, scale, criteria }) => ({
      id,
      scale: { ...scale },
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        group: words.groups[criterion.group] ?? criterion.group,
        label: criterion.label[language] ?? criterion.label['fr'] ?? criterion.id,
      })),
    })),
    countries: countriesIn(language),
  };
}

@ApiTags('reference data')
@Controller('reference-data')
export class ReferenceDataController {
  @Get()
  @Header('Cache-Control', 'no-cache')
  @Header('Vary', 'Accept-Language')
  @Answers(referenceData)
  read(@Reader() language: UiLanguage): ReferenceData {
    return referenceDataIn(language);
  }
}
