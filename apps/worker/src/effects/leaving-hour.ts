import { dayIn, instantOf, type CivilDay, type Instant } from '@pacta/protocol';
import type { WaitingReader } from '@pacta/register';

const MINUTE_MS = 60_000;
/** Clocks wake within ten minutes of the hour of reminders: then the last of the day's has come. */
const AFTER_THE_HOUR_MS = 15 * MINUTE_MS;
/** One act calls for several messages; the next one may follow on its heels. */
const SETTLING_MS = 2 * MINUTE_MS;

/**
 * The day whose letter may leave now for this reader, or none yet: not before the day's reminders are in, nor while what just happened
 * is still being written down. `hour`: the hour of reminders, on the reader's clocks.
 */
export function dayOfLetter(
  { timeZone, since }: Pick<WaitingReader, 'timeZone' | 'since'>,
  now: Instant,
  hour: number,
): CivilDay | undefined {
  const today = dayIn(timeZone, now);
  const opens = Date.parse(instantOf(today, hour, timeZone)) + AFTER_THE_HOUR_MS;
  const settled = Date.parse(since) + SETTLING_MS;
  return Date.parse(now) >= Math.max(opens, settled) ? today : undefined;
}
