// @ts-check
import { defaultRules, lastDayOf, rehearse, rehearsedFrom } from '@pacta/protocol';
import { intoForce } from './long-life/acts.mjs';
import { noon, recorder } from './long-life/log.mjs';
import { reckoned } from './long-life/reckoned.mjs';
import { BEGAN, textFor } from './long-life/text.mjs';
import { median, quantile } from './road/statistics.mjs';

const WARM_UP = 20;
const ROUNDS = 100;
const YEARS = 5;

/** Five years to come, told before they begin: of a draft, and of a protocol just in force. No server, no clock; in the processor's own time. */
export default async function rehearsal() {
  const life = recorder();
  for (const act of intoForce(YEARS)) life.record(act, noon(BEGAN));
  const text = textFor(YEARS);
  const draft = () => rehearsedFrom({ kind: 'cic-protocol', text, inForceOn: BEGAN }, defaultRules);
  const inForce = () => rehearse(life.now, defaultRules);
  const row = (/** @type {string} */ what, /** @type {() => readonly { on: string }[]} */ work) => {
    /** @type {number[]} */ const times = [];
    for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
      const time = reckoned(work, 1) / 1_000;
      if (n >= WARM_UP) times.push(time);
    }
    return { what, entries: work().length, median: median(times), p95: quantile(times, 0.95) };
  };
  const note = `From ${BEGAN} to ${lastDayOf(text, BEGAN)}: each reminder, due day and end.`;
  return {
    name: 'rehearsal of five years',
    unit: 'ms',
    rows: [row('of a draft', draft), row('of a protocol in force', inForce)],
    note,
  };
}
