import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { eachOf } from '../reconcile/each-of.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { Rounds, type RoundEnd } from './rounds.js';

const EVERY_MS = 2_000;
const A_SECOND_MS = 1_000;
/** A tenth of what a small Temporal server starts in a second: those who work meanwhile notice nothing. 10,000 take seven minutes. */
const CLOCKS_A_SECOND = 25;
const AT_ONCE = 5;

/**
 * Starts the clocks of protocols that came in without one, so many a second, the soonest deadline first. The register remembers which
 * clocks were told their date, so that a starter that was cut short goes on with the others.
 */
@Injectable()
export class ClockStarter implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds = new Rounds(EVERY_MS, (signal) => this.attempt(signal));

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  private async attempt(signal: AbortSignal): Promise<RoundEnd> {
    try {
      const { register, clocks } = this.services;
      const ids = await register.planning.untold(CLOCKS_A_SECOND);
      if (ids.length === 0) return 'none';
      const second = sleep(A_SECOND_MS, undefined, { signal }).catch(() => undefined);
      const failures = await eachOf(ids, AT_ONCE, (id) => clocks.reschedule(id));
      for (const error of failures) this.logger.warn({ error: String(error) }, 'a clock could not be started');
      await second;
      return failures.length > 0 ? 'failed' : 'more';
    } catch (error) {
      this.logger.warn({ error: String(error) }, 'no clock is started: the register does not answer');
      return 'failed';
    }
  }
}
