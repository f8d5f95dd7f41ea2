import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { todoView, type ProtocolRow, type TodoView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { dayIn } from '@pacta/protocol';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate, rowOf } from '../views/situation.js';

/** What falls due within so many days is to be done soon. */
const SOON_DAYS = 60;

const byDue = (a: ProtocolRow, b: ProtocolRow): number => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1);

@ApiTags('protocols')
@Controller('organisations/:organisation/todo')
export class TodoController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  @Get()
  @Answers(todoView, 404, 503)
  async todo(@Param('organisation', organisationId) id: string, @Reader() language: UiLanguage): Promise<TodoView> {
    const { timeZone } = await this.reading.organisation(id);
    const today = dayIn(timeZone, instantOfDate(this.services.now()));
    const tasks = await this.services.register.protocols.todo(id, today);
    const looking = await this.reading.lookingAt(tasks, language);
    const rows = tasks.map((task) => rowOf(task, looking(task))).sort(byDue);
    const drafts = rows.filter(({ phase }) => phase === 'drafting');
    const living = rows.filter(({ phase, daysLeft }) => phase !== 'drafting' && daysLeft !== null);
    const within = (from: number, to: number) =>
      living.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= from && daysLeft <= to);
    return {
      late: within(-Infinity, -1),
      soon: within(0, SOON_DAYS),
      drafts,
      next: within(SOON_DAYS + 1, Infinity)[0] ?? null,
      total: rows.length,
    };
  }
}
