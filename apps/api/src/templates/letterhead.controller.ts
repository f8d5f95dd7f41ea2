import { createHash } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { letterheadWorn, newLetterhead, type LetterheadWorn, type NewLetterhead } from '@pacta/contracts';
import { DocumentError, isReadable, logoIn, type Logo } from '@pacta/documents';
import { templates } from '@pacta/templates';
import { Answers } from '../http/answers.js';
import { Declined } from '../http/declined.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { OfficeTemplates } from './office-templates.js';

/** A municipality's own logo and colours, without opening Word once for each document. */
@ApiTags('templates')
@Controller('organisations/:organisation/templates')
export class LetterheadController {
  constructor(
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
  ) {}

  /** A new version of every template, in this letterhead. Again after an interruption, it goes on with those that are left. */
  @Post('letterhead')
  @HttpCode(200)
  @Answers(letterheadWorn, 404, 409, 413, 415, 422, 503)
  async wear(
    @Param('organisation', organisationId) organisation: string,
    @Body({ schema: newLetterhead }) { changeId, colour, logo: encoded, reason }: NewLetterhead,
  ): Promise<LetterheadWorn> {
    const { name } = await this.reading.organisation(organisation);
    if (!isReadable(colour)) throw new Declined('colour-too-pale');
    const letterhead = { colour, name, logo: encoded === null ? null : logoOf(encoded) };
    const all = templates.flatMap((manifest) => manifest.languages.map((language) => ({ manifest, language })));
    let changed = 0;
    for (const { manifest, language } of all) {
      const wanted = { organisation, manifest, language };
      const own = changeOf(changeId, `${manifest.kind}/${language}`);
      if (await this.office.wear(wanted, letterhead, { changeId: own, reason })) changed += 1;
    }
    return { changed, templates: all.length };
  }
}

function logoOf(encoded: string): Logo {
  try {
    return logoIn(Buffer.from(encoded, 'base64'));
  } catch (error) {
    if (error instanceof DocumentError) throw new Declined('not-a-logo');
    throw error;
  }
}

/** One change asked for is one of each template, each with an id of its own that is the same whenever it is asked for (RFC 9562, version 8). */
function changeOf(changeId: string, template: string): string {
  const digits = createHash('sha256').update(`${changeId}/${template}`).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
