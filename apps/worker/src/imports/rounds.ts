import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../clocks/backoff.js';

/** What a round says of the next one: `more` work waits already, there was `none` left, or it `failed`. */
export type RoundEnd = 'more' | 'none' | 'failed';

/**
 * Work that comes round: at once, again after `everyMs`, sooner while there is more, later while it fails. It ends with `stop`, which
 * waits for the round under way.
 */
export class Rounds {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly everyMs: number,
    private readonly round: (signal: AbortSignal) => Promise<RoundEnd>,
  ) {}

  start(): void {
    this.running = this.go();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async go(): Promise<void> {
    const { signal } = this.stopping;
    const pauses = backoff(this.everyMs, 60_000);
    while (!signal.aborted) {
      const end = await this.round(signal);
      if (end !== 'failed') pauses.forget();
      const pause = { more: 0, none: this.everyMs, failed: end === 'failed' ? pauses.wait() : 0 }[end];
      if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
