import { DocumentError } from '../errors.js';

export interface SlotSettings {
  /** Pieces of work at once. */
  readonly places: number;
  /** Tasks that may wait for a place. */
  readonly queue: number;
  /** Tasks that one place takes together. */
  readonly together: number;
}

/** How tasks are done. `slot` numbers the place; two pieces of work never share one. */
export interface Work<Task, Result> {
  alone(task: Task, slot: number): Promise<Result>;
  /** In the order of the tasks. What is undefined, or everything where it rejects, is done again, alone. */
  together(tasks: readonly Task[], slot: number): Promise<readonly (Result | undefined)[]>;
}

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly alone: boolean;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A fixed number of places to work in, and a queue before them that does not grow without end. A place that becomes free takes all that
 * wait, as many as go together; what has failed in company has its own turn, before those who came later, so that no task fails another.
 */
export class Slots<Task, Result> {
  readonly #free: number[];
  #waiting: Waiting<Task, Result>[] = [];

  constructor(
    readonly settings: SlotSettings,
    readonly work: Work<Task, Result>,
  ) {
    this.#free = Array.from({ length: settings.places }, (_, slot) => slot);
  }

  /** @throws DocumentError `conversion-queue-full` */
  async run(task: Task): Promise<Result> {
    const { queue, together } = this.settings;
    if (this.#waiting.length >= queue + this.#free.length * together) {
      throw new DocumentError('conversion-queue-full', `${queue} conversions are waiting already.`);
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, alone: false, resolve, reject });
      // Not at once: those who come in the same breath go together.
      queueMicrotask(() => this.#serve());
    });
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const slot = this.#free.pop();
      if (slot === undefined) return;
      void this.#do(this.#next(), slot).then(() => {
        this.#free.push(slot);
        this.#serve();
      });
    }
  }

  /** One that must go alone, or those before the next such. */
  #next(): Waiting<Task, Result>[] {
    const lone = this.#waiting.findIndex(({ alone }) => alone);
    const several = lone < 0 ? this.settings.together : Math.min(lone, this.settings.together);
    return this.#waiting.splice(0, Math.max(1, several));
  }

  async #do(taken: readonly Waiting<Task, Result>[], slot: number): Promise<void> {
    const [first, second] = taken;
    if (first && !second) return this.work.alone(first.task, slot).then(first.resolve, first.reject);
    const tasks = taken.map(({ task }) => task);
    const made = await this.work.together(tasks, slot).catch((): undefined[] => []);
    const left = taken.filter(({ resolve }, n) => {
      const result = made[n];
      if (result !== undefined) resolve(result);
      return result === undefined;
    });
    this.#waiting.unshift(...left.map((each) => ({ ...each, alone: true })));
  }
}
