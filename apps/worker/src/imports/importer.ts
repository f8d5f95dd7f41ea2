import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Instant } from '@pacta/protocol';
import type { Logger } from 'pino';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { Rounds, type RoundEnd } from './rounds.js';

/** Somebody looks at a page and waits. */
const EVERY_MS = 1_000;

const now = (): Instant => new Date().toISOString() as Instant; // toISOString is the shape of Instant

/**
 * Takes in the rows of confirmed imports, batch by batch, oldest import first. What was cut short is gone on with: a batch that was
 * not committed left nothing, and one that was is not taken again.
 */
@Injectable()
export class Importer implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
    let failed = false;
    const waits = (error: unknown, id?: string): void => {
      failed = true;
      this.logger.warn({ import: id, error: String(error) }, 'an import waits');
    };
    const ids = await this.services.register.importRun.running().catch((error: unknown) => {
      waits(error);
      return [];
    });
    // What stops one import must not stop those that were confirmed after it.
    for (const id of ids) await this.takeIn(id, signal).catch((error: unknown) => waits(error, id));
    return failed ? 'failed' : 'none';
  }

  /** The rest of one import. Stops between two batches. */
  private async takeIn(id: string, signal: AbortSignal): Promise<void> {
    let [done, refused] = [0, 0];
    while (!signal.aborted) {
      const batch = await this.services.register.importRun.batch(id, now());
      if (!batch) break;
      done += batch.done;
      refused += batch.refused;
      if (!batch.left) break;
    }
    this.logger.info({ import: id, done, refused }, 'imported');
  }
}
