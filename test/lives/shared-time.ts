import type { Instant } from '@pacta/protocol';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

/** The time of one test server, for lives that are lived side by side: it runs on only while each of them waits, and no further than the first. */
export class SharedTime {
  private readonly waiting: { at: number; wake: (error?: Error) => void }[] = [];
  private living = 0;
  private running = false;

  constructor(private readonly env: TestWorkflowEnvironment) {}

  async now(): Promise<Instant> {
    return new Date(await this.env.currentTimeMs()).toISOString() as Instant; // toISOString is the shape of Instant
  }

  /** Lives them all, and says of each how it went. */
  async share<T>(lives: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
    this.living += lives.length;
    return Promise.allSettled(
      lives.map(async (live) => {
        try {
          return await live();
        } finally {
          this.living -= 1;
          void this.runOn();
        }
      }),
    );
  }

  /** At once for what is past. */
  until(instant: Instant): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = (error?: Error): void => (error ? reject(error) : resolve());
      this.waiting.push({ at: Date.parse(instant), wake });
      void this.runOn();
    });
  }

  private async runOn(): Promise<void> {
    if (this.running || this.waiting.length < Math.max(this.living, 1)) return;
    this.running = true;
    const until = Math.min(...this.waiting.map(({ at }) => at));
    let failure: Error | undefined;
    try {
      const ahead = until - (await this.env.currentTimeMs());
      if (ahead > 0) await this.env.sleep(ahead);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
    this.running = false;
    const due = this.waiting.filter(({ at }) => at <= until);
    for (const each of due) {
      this.waiting.splice(this.waiting.indexOf(each), 1);
      each.wake(failure);
    }
  }
}
