import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { exampleProgress, organisationView, type ExampleProgress, type OrganisationView } from '@pacta/contracts';
import { Answers } from '../http/answers.js';
import { organisationOf } from '../organisations/organisations.controller.js';
import { Player } from './player.js';

/** One municipality to explore, with protocols in each phase of life, made by the real commands. */
@ApiTags('example')
@Controller('example')
export class ExampleController {
  constructor(@Inject(Player) private readonly player: Player) {}

  @Get()
  @Answers(exampleProgress, 503)
  progress(): Promise<ExampleProgress> {
    return this.player.progress();
  }

  /** Begins it, or goes on with one that was interrupted; answers at once. */
  @Post()
  @HttpCode(200)
  @Answers(organisationView, 503)
  async play(): Promise<OrganisationView> {
    return organisationOf(await this.player.play());
  }
}
