import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { backoff } from '../clocks/backoff.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { eachOf } from './each-of.js';

/** Nobody waits for it: what is decided meanwhile is decided by the new settings already. */
const EVERY_MS = 5_000;
const BATCH = 500;
const AT_ONCE = 10;

/** What followed from the settings that were changed. */
export interface Planned {
  /** Open protocols that were looked at. */
  readonly protocols: number;
  /** Those whose next date moved: their clocks were told. */
  readonly moved: number;
  readonly failed: number;
}

/**
 * After a change of settings, each open protocol of that organisation gets its next date anew, and the clocks whose date moves are
 * told. A round cut short is taken up by the next one: a protocol is planned when its clock has asked.
 */
@Injectable()
export class Planner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private rounds: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds = this.goRound();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.rounds;
  }

  private async goRound(): Promise<void> {
    const pauses = backoff(EVERY_MS, 60_000);
    while (!this.stopping.signal.aborted) {
      const whole = await this.attempt();
      if (whole) pauses.forget();
      await sleep(whole ? EVERY_MS : pauses.wait(), undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async attempt(): Promise<boolean> {
    try {
      const planned = await this.plan();
      if (planned?.protocols) this.logger.info(planned, 'planned anew');
      return !planned?.failed;
    } catch (error) {
      this.logger.warn({ error: String(error) }, 'not planned anew: a server is away');
      return false;
    }
  }

  /** One round over all that is left to plan; undefined where another worker is at it. */
  async plan(): Promise<Planned | undefined> {
    const { planning, reconcile } = this.services.register;
    const round = await reconcile.exclusively(async () => {
      let [protocols, moved, failed] = [0, 0, 0];
      for (
        let ids = await planning.stale('', BATCH);
        ids.length > 0;
        ids = await planning.stale(ids.at(-1) ?? '', BATCH)
      ) {
        const failures = await eachOf(ids, AT_ONCE, async (id) => {
          if (!(await planning.moves(id))) return;
          await this.services.clocks.reschedule(id);
          moved += 1;
        });
        for (const error of failures)
          this.logger.warn({ error: String(error) }, 'a clock could not be told its new date');
        protocols += ids.length;
        failed += failures.length;
        if (this.stopping.signal.aborted) break;
      }
      return { protocols, moved, failed };
    }, 'planning');
    return round.ran ? round.result : undefined;
  }
}
