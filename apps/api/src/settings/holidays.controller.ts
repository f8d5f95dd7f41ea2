import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { holidaysQuery, holidaysView, type HolidaysQuery, type HolidaysView } from '@pacta/contracts';
import { holidaysIn } from '@pacta/holidays';
import { addDays, dayOf, yearOf, type CivilDay } from '@pacta/protocol';
import { Answers } from '../http/answers.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';

function daysOfYear(year: number): CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = dayOf(year, 1, 1); yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The public holidays of a place: what its calendar says, and the days on which its offices are closed by what staff have set. */
@ApiTags('settings')
@Controller('organisations/:organisation/holidays')
export class HolidaysController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  @Get()
  @Answers(holidaysView, 404, 422, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Query({ schema: holidaysQuery }) { place, year }: HolidaysQuery,
  ): Promise<HolidaysView> {
    await this.reading.organisation(organisation);
    const { holidays } = await this.services.rules(organisation, [place]);
    const closed = daysOfYear(year).filter((day) => holidays[place]?.has(day));
    return { place, year, calendar: [...holidaysIn(place, year)], closed };
  }
}
