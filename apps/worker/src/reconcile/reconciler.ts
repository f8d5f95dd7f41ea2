import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { WaitingCommand } from '@pacta/register';
import type { Logger } from 'pino';
import { backoff } from '../clocks/backoff.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { eachOf } from './each-of.js';

const EVERY_MS = 5 * 60_000;
/** More than the ten minutes by which a clock may strike late on purpose. */
const GRACE_MINUTES = 15;
const AT_ONCE = 10;

/** What one round found and woke. */
export interface Round {
  readonly newStore: boolean;
  readonly clocks: number;
  readonly commands: number;
  readonly failed: number;
}

/**
 * The register is the truth and Temporal the clock: where the clock is late, lost, or of another store, the register has it
 * started again. It records nothing itself.
 */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
    const pauses = backoff(1_000, EVERY_MS);
    while (!this.stopping.signal.aborted) {
      const whole = await this.attempt();
      if (whole) pauses.forget();
      await sleep(whole ? EVERY_MS : pauses.wait(), undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Whether there is nothing to come back to before the next round. */
  private async attempt(): Promise<boolean> {
    try {
      const round = await this.reconcile();
      if (round && (round.newStore || round.clocks || round.commands)) this.logger.info(round, 'reconciled');
      return !round?.failed;
    } catch (error) {
      this.logger.warn({ error: String(error) }, 'not reconciled: a server is away');
      return false;
    }
  }

  /** One round; undefined where another worker is at it. */
  async reconcile(): Promise<Round | undefined> {
    const { register } = this.services;
    const round = await register.reconcile.exclusively(async () => {
      // After an upgrade, what an older release wrote; while two releases run side by side, what it goes on writing.
      const renewed = await register.renew();
      if (renewed) this.logger.info({ renewed }, 'projections of an older release made anew');
      const store = await this.services.clocks.storeIdentity();
      const newStore = (await register.clockStore.compare(store)) === 'new';
      // The worker may have served an older store, and not have noticed the change.
      if (newStore) await this.services.clocks.prepareStore();
      const { protocols, commands } = await register.reconcile.due({ graceMinutes: GRACE_MINUTES });
      const late = newStore ? await register.reconcile.allOpen() : protocols;
      const failed = [
        ...(await eachOf(late, AT_ONCE, (id) => this.services.clocks.reschedule(id))),
        ...(await eachOf(commands, AT_ONCE, (command) => this.sendOn(command))),
      ];
      for (const error of failed) this.logger.warn({ error: String(error) }, 'a clock could not be woken');
      // Remembered only when each clock has heard: what breaks off in between is done again.
      if (newStore && !failed.length) await register.clockStore.remember(store);
      return { newStore, clocks: late.length, commands: commands.length, failed: failed.length };
    });
    return round.ran ? round.result : undefined;
  }

  /** A command that was received and never answered: whoever sent it may be waiting still. */
  private async sendOn({ id: commandId, protocolId, requestId }: WaitingCommand): Promise<void> {
    const { register, clocks } = this.services;
    const known = await register.commands.find(commandId);
    if (!known || known.answer) return;
    const attempt = await register.commands.attempt(commandId);
    this.logger.info({ commandId, protocolId, requestId, attempt }, 'a command was left waiting');
    await clocks.travel({ protocolId, commandId, commandType: known.act.type, attempt });
  }
}
