/**
 * The command may or may not have been recorded: send the same command id again. `clock`: Temporal, or the worker, did not
 * answer in time; `register`: the database did not.
 */
export class ClockUnavailable extends Error {
  constructor(
    readonly behind: 'clock' | 'register',
    cause: unknown,
  ) {
    super(behind === 'clock' ? 'the clock did not answer in time' : 'the register did not answer the clock', { cause });
    this.name = 'ClockUnavailable';
  }
}

/** A bug of ours on the way from the clock to the register; the worker's log says which. */
export class CommandFailed extends Error {
  constructor(cause: unknown) {
    super('the command could not be recorded', { cause });
    this.name = 'CommandFailed';
  }
}
