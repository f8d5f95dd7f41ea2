import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/common';
import { RECORD_FAILED, REGISTER_UNAVAILABLE } from './names.js';

/**
 * What the caller of an update is told when the register gave no answer. `RegisterUnavailable` means unknown: it may have
 * been recorded, so the same command id is to be sent again. Anything else is a bug of ours.
 */
export function registerFailure(error: unknown): unknown {
  if (!(error instanceof ActivityFailure)) return error;
  const cause = error.cause;
  const away =
    cause instanceof TimeoutFailure || (cause instanceof ApplicationFailure && cause.type === REGISTER_UNAVAILABLE);
  return ApplicationFailure.nonRetryable(cause?.message ?? error.message, away ? REGISTER_UNAVAILABLE : RECORD_FAILED);
}
