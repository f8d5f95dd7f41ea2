// @ts-check
import { decide as decided, defaultRules, evolve, nextDeadline, replay, yearOf } from '@pacta/protocol';
import { followed } from './long-life/acts.mjs';
import { aLogOf, noon } from './long-life/log.mjs';
import { reckoned } from './long-life/reckoned.mjs';
import { median, quantile } from './road/statistics.mjs';

const LENGTHS = [250, 500, 1_000, 2_000];
const ROUNDS = 60;

/**
 * @typedef {ReturnType<typeof aLogOf>} Life
 * @type {readonly { what: string, calls: number, work: (life: Life) => unknown }[]}
 */
const WORKS = [
  { what: 'decide', calls: 100, work: asked },
  { what: 'nextDeadline', calls: 100, work: ({ state }) => nextDeadline(state, defaultRules) },
  { what: 'evolve, one fact', calls: 100, work: ({ state, last }) => evolve(state, last) },
  { what: 'replay of the whole log', calls: 2, work: ({ events }) => replay(events) },
];

/**
 * What one command and one look at the clock cost on a protocol of ten years, as its log grows; and reading the log from its beginning,
 * which only a correction and a projection made anew need. In turn over the lengths, in the processor's own time.
 */
export default async function decide() {
  const lives = LENGTHS.map(aLogOf);
  const rows = WORKS.flatMap(({ what, calls, work }) => {
    const times = lives.map(() => /** @type {number[]} */ ([]));
    for (let n = -ROUNDS / 3; n < ROUNDS; n += 1) {
      lives.forEach((life, i) => {
        const time = reckoned(() => work(life), calls);
        if (n >= 0) times[i]?.push(time);
      });
    }
    const first = median(times[0] ?? []);
    return lives.map(({ events }, i) => ({
      what,
      facts: events.length,
      median: median(times[i] ?? []),
      p95: quantile(times[i] ?? [], 0.95),
      'times the first': median(times[i] ?? []) / first,
      'times its facts': events.length / (lives[0]?.events.length ?? 1),
    }));
  });
  return { name: 'decide and nextDeadline on a protocol of ten years', unit: 'µs', rows };
}

/** @param {Life} life */
function asked({ state, today }) {
  const [act] = followed(today, yearOf(today), 2);
  if (!act) throw new Error('there is nothing to ask');
  const decision = decided(state, { ...act, at: noon(today) }, defaultRules);
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.reason}`);
}
