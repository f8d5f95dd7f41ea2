import type { ClockDeadline } from './activities.js';

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Policies, holidays and time zones change: a clock asks the register anew at least this often. */
const ASK_ANEW = 30 * DAY;
/** A run that was started by a command hears of it at once; this is for the one whose first answer never came. */
const FIRST_ASK = MINUTE;
const JITTER_SPAN = 10 * MINUTE;

/** When a clock next does something by itself. Instants are milliseconds since 1970; every function is pure. */
export interface Pace {
  readonly deadline: ClockDeadline | null;
  readonly askAt: number;
  /** Before this nothing is done by itself: the register is down, or a deadline is refused again and again. */
  readonly holdUntil: number;
  readonly failures: number;
  readonly refusals: number;
}

/** `again` says that an earlier run continues here: its open effects must be read again at once. */
export const firstPace = (deadline: ClockDeadline | null, again: boolean, now: number): Pace => ({
  deadline,
  askAt: again ? now : now + FIRST_ASK,
  holdUntil: 0,
  failures: 0,
  refusals: 0,
});

/**
 * 0 to 10 minutes, always the same for one protocol (FNV-1a of its id), so that thousands of deadlines on 31 January do
 * not come in one second. It is added to the wake-up, never to the deadline: what is announced is what is due. It applies to the end
 * of a term too, since a programme ends for all on one night; ten minutes after an hour struck never reach another day,
 * and an act is judged by the day it bears, so nobody's right depends on it.
 */
export function jitterOf(protocolId: string): number {
  let hash = 0x811c9dc5;
  for (const character of protocolId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % JITTER_SPAN;
}

/** The instant of the next wake-up. */
export function wakeAt(pace: Pace, jitter: number): number {
  const due = pace.deadline ? Date.parse(pace.deadline.at) + jitter : Infinity;
  return Math.max(pace.holdUntil, Math.min(due, pace.askAt));
}

/** The deadline whose command is to be sent now, if one is. */
export const dueDeadline = ({ deadline }: Pace, jitter: number, now: number): ClockDeadline | null =>
  deadline && Date.parse(deadline.at) + jitter <= now ? deadline : null;

/** The last answer sets the timer. */
export const heard = (pace: Pace, deadline: ClockDeadline | null, now: number): Pace => ({
  deadline,
  askAt: now + ASK_ANEW,
  holdUntil: 0,
  failures: 0,
  refusals: deadline?.id === pace.deadline?.id ? pace.refusals : 0,
});

/** A deadline's command was refused: nothing moved if what comes next is due already. The second time, an hour's rest. */
export function refused(before: Pace, after: Pace, jitter: number, now: number): Pace {
  if (!dueDeadline(after, jitter, now)) return after;
  const refusals = before.refusals + 1;
  return { ...after, refusals, holdUntil: refusals < 2 ? 0 : now + HOUR };
}

/** The clock would spin if it went on. */
export const isStuck = (pace: Pace): boolean => pace.refusals >= 2;

/**
 * No answer: what was asked may have been recorded or not. The clock asks again after a minute, doubling to fifteen, by
 * a durable timer; it must not do so inside the activity, whose every try is written to the history.
 */
export function unanswered(pace: Pace, now: number): Pace {
  const holdUntil = now + Math.min(2 ** pace.failures, 15) * MINUTE;
  return { ...pace, failures: pace.failures + 1, holdUntil, askAt: Math.min(pace.askAt, holdUntil) };
}

/** Asks at the next turn: an effect has settled, and the outbox may be empty. */
export const askNow = (pace: Pace, now: number): Pace => ({ ...pace, askAt: Math.min(pace.askAt, now) });
