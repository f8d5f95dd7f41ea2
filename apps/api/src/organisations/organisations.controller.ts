import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newOrganisation, organisationView, type NewOrganisation, type OrganisationView } from '@pacta/contracts';
import { isZone } from '@pacta/protocol';
import type { Organisation } from '@pacta/register';
import { Answers } from '../http/answers.js';
import { Declined } from '../http/declined.js';
import { SERVICES, type Services } from '../services.js';

export const organisationOf = ({ createdAt: _, ...organisation }: Organisation): OrganisationView => organisation;

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Answers(organisationView.array(), 503)
  async list(): Promise<OrganisationView[]> {
    return (await this.services.register.organisations.list()).map(organisationOf);
  }

  /** The id is the client's: the same request again changes nothing. */
  @Post()
  @HttpCode(200)
  @Answers(organisationView, 400, 409, 413, 415, 422, 503)
  async create(@Body({ schema: newOrganisation }) given: NewOrganisation): Promise<OrganisationView> {
    if (!isZone(given.timeZone)) throw new Declined('unknown-zone');
    const id = given.id.toLowerCase();
    const organisation = await this.services.register.organisations.create({ ...given, id, isExample: false });
    const { name, country, timeZone, supervisorEmail } = organisation;
    const same = JSON.stringify([name, country, timeZone, supervisorEmail]);
    if (same !== JSON.stringify([given.name, given.country, given.timeZone, given.supervisorEmail]))
      throw new Declined('id-already-used');
    return organisationOf(organisation);
  }
}
