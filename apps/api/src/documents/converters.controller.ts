import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { converterView, type ConverterView } from '@pacta/contracts';
import { Answers } from '../http/answers.js';
import { SERVICES, type Services } from '../services.js';

/** How PDF is made here, for whoever runs the service. */
@ApiTags('health')
@Controller('converters')
export class ConvertersController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** In the order in which they are tried; of those that have made a PDF for this process, what it did not declare. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @Answers(converterView.array(), 503)
  async list(): Promise<ConverterView[]> {
    const statuses = await this.services.conversion.converters();
    return statuses.map(({ name, available, reason, lacking }) => ({
      name,
      available,
      reason,
      lacking: lacking ? [...lacking] : null,
    }));
  }
}
