import { ActivityFailure, ApplicationFailure, CancelledFailure, RetryState, TimeoutFailure } from '@temporalio/common';
import { registerFailure } from './register-failure.js';

const wrapped = (cause: Error) =>
  new ActivityFailure('activity failed', 'record', undefined, RetryState.NON_RETRYABLE_FAILURE, undefined, cause);

const away = ApplicationFailure.retryable('no connection', 'RegisterUnavailable');
const bug = ApplicationFailure.nonRetryable('undefined is not a function', 'TypeError');
const late = new TimeoutFailure('too late', undefined, 'SCHEDULE_TO_CLOSE');

describe('the failure of a question to the register', () => {
  test.each([
    ['an outage', away, 'RegisterUnavailable'],
    ['an answer that comes too late', late, 'RegisterUnavailable'],
    ['a bug', bug, 'RecordFailed'],
  ])('%s is told as such, wrapped or not, and never tried again under the same update', (_, failure, type) => {
    expect(registerFailure(failure)).toMatchObject({ type, nonRetryable: true });
    expect(registerFailure(wrapped(failure))).toMatchObject({ type, nonRetryable: true });
  });

  test('what is not a failure of the question passes as it is', () => {
    const cancelled = new CancelledFailure('stopped');
    const fault = new TypeError('in the workflow');
    expect(registerFailure(cancelled)).toBe(cancelled);
    expect(registerFailure(wrapped(cancelled))).toMatchObject({ cause: cancelled });
    expect(registerFailure(fault)).toBe(fault);
  });
});
