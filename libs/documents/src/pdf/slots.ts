import { DocumentError } from '../errors.js';

/** A fixed number of places to work in, and a queue before them that does not grow without end. */
export class Slots {
  readonly #free: number[];
  readonly #waiting: ((slot: number) => void)[] = [];

  constructor(
    places: number,
    readonly limit: number,
  ) {
    this.#free = Array.from({ length: places }, (_, slot) => slot);
  }

  /** @throws DocumentError `conversion-queue-full` */
  async run<Result>(task: (slot: number) => Promise<Result>): Promise<Result> {
    const slot = this.#free.pop() ?? (await this.#turn());
    try {
      return await task(slot);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(slot);
      else this.#free.push(slot);
    }
  }

  #turn(): Promise<number> {
    if (this.#waiting.length >= this.limit) {
      throw new DocumentError('conversion-queue-full', `${this.limit} conversions are waiting already.`);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
