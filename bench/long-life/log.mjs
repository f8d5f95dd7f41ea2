// @ts-check
import { addDays, decide, defaultRules, evolve, instantOf, nextDeadline, yearOf } from '@pacta/protocol';
import { evaluated, followed, intoForce, planned } from './acts.mjs';
import { BEGAN } from './text.mjs';

/**
 * @typedef {import('@pacta/protocol').Protocol} Protocol
 * @typedef {import('@pacta/protocol').ProtocolEvent} ProtocolEvent
 * @typedef {import('@pacta/protocol').Act} Act
 * @typedef {import('@pacta/protocol').Instant} Instant
 */

const YEARS = 10;
/** The last half-year is left to live: renewal and final evaluation are awaited. */
const MONTHS = YEARS * 12 - 6;

export const noon = (/** @type {import('@pacta/protocol').CivilDay} */ day) => instantOf(day, 12, 'Europe/Brussels');

/** A life that only records: an act that is refused is a fault of the benchmark. */
export function recorder() {
  /** @type {ProtocolEvent[]} */ const events = [];
  /** @type {Protocol | null} */ let state = null;
  return {
    events,
    get now() {
      if (!state) throw new Error('this life has not begun');
      return state;
    },
    record(/** @type {Act} */ act, /** @type {Instant} */ at) {
      const decision = decide(state, { ...act, at }, defaultRules);
      if (!decision.ok) throw new Error(`«${act.type}» was refused: ${decision.refusal.reason}`);
      events.push(...decision.events);
      state = decision.events.reduce(evolve, state);
    },
  };
}

/**
 * A protocol of ten years, nine and a half of them lived, told by so many facts: a plan and its evaluation each year, the reminders that
 * went, and for the rest what became of the action and what the committee said, evenly over the years.
 * @param {number} length
 */
export function aLogOf(length) {
  const life = recorder();
  for (const act of intoForce(YEARS)) life.record(act, noon(BEGAN));
  let today = BEGAN;
  for (let n = 0; n < MONTHS; n += 1) {
    today = addDays(BEGAN, Math.round(n * 30.4));
    const year = yearOf(today);
    const act = (/** @type {Act[]} */ acts) => acts.forEach((one) => life.record(one, noon(today)));
    for (let next; (next = nextDeadline(life.now, defaultRules)) && next.at <= noon(today);)
      life.record(next.act, next.at);
    if (n % 12 === 0) act(planned(today, year));
    if (n % 12 === 10) act(evaluated(today, year));
    for (const share = (length * (n + 1)) / MONTHS; life.events.length < share;)
      act(followed(today, year, life.events.length));
  }
  const last = life.events.at(-1);
  if (!last) throw new Error('this life has no facts');
  return { events: life.events, last, state: life.now, today };
}
