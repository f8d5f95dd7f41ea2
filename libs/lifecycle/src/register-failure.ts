import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/common';
import { RECORD_FAILED, REGISTER_UNAVAILABLE } from './names.js';

const isAway = (failure: unknown): boolean =>
  failure instanceof TimeoutFailure || (failure instanceof ApplicationFailure && failure.type === REGISTER_UNAVAILABLE);

/**
 * What the caller of an update is told when the register gave no answer. `RegisterUnavailable` means unknown: it may have
 * been recorded, so the same command id is to be sent again. Any other failure of the activity is a bug of ours. What is not
 * the activity's failure is handed back as it is.
 */
export function registerFailure(error: unknown): unknown {
  // A local activity fails with its own failure, or with one that wraps it.
  const failure = error instanceof ActivityFailure ? error.cause : error;
  if (isAway(failure)) return ApplicationFailure.nonRetryable(String(failure), REGISTER_UNAVAILABLE);
  return failure instanceof ApplicationFailure
    ? ApplicationFailure.nonRetryable(failure.message, RECORD_FAILED)
    : error;
}
