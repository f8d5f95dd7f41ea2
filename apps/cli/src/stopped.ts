import { exit, type ExitCode } from './io.js';

/** A command that cannot go on, with the sentences for whoever asked: never a stack trace. */
export class Stopped extends Error {
  constructor(
    readonly code: Exclude<ExitCode, typeof exit.ok>,
    readonly lines: readonly string[],
  ) {
    super(lines.join('\n'));
  }
}

export const wrongUsage = (...lines: string[]): Stopped => new Stopped(exit.usage, lines);
export const badData = (...lines: string[]): Stopped => new Stopped(exit.data, lines);
export const failure = (...lines: string[]): Stopped => new Stopped(exit.failure, lines);
