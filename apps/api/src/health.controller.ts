import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { health, type Health } from '@pacta/contracts';
import type { Response } from 'express';
import { Answers } from './http/answers.js';
import { SERVICES, type Services } from './services.js';

const answers = async (question: Promise<void>): Promise<boolean> =>
  question.then(
    () => true,
    () => false,
  );

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** 200 when both servers answer, else 503 with the same body: the service runs, and finds them when they are back. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @Answers(health)
  async read(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const [register, clock] = await Promise.all([
      answers(this.services.register.ready()),
      answers(this.services.clockAnswers()),
    ]);
    response.status(register && clock ? 200 : 503);
    return { status: register && clock ? 'ok' : 'degraded', register, clock };
  }
}
