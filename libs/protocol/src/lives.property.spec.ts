import { everyLife } from '../../../test/random-lives/every-life.js';
import type { Watch } from '../../../test/random-lives/living.js';
import { nextDeadline } from './deadline.js';
import { decide } from './decide.js';
import { isOpen } from './transitions.js';

/** Something comes by itself as long as a life is open; it comes when it says, and its own state accepts it. */
const somethingComes: Watch = ({ after }, { rules }) => {
  const deadline = nextDeadline(after, rules);
  expect(Boolean(deadline)).toBe(isOpen(after));
  if (!deadline) return;
  expect(decide(after, { ...deadline.act, at: deadline.at }, rules)).toHaveProperty('ok', true);
  const justBefore = new Date(Date.parse(deadline.at) - 1).toISOString() as typeof deadline.at; // toISOString is its shape
  const isEnd = deadline.act.type !== 'remind';
  if (isEnd) expect(decide(after, { ...deadline.act, at: justBefore }, rules)).toHaveProperty('ok', false);
};

/** The most that one obligation may be reminded of in a year: what is announced, then every thirty days at the most. */
const MOST_A_YEAR = 25;

describe('every life', () => {
  it('always has something to come while it is open, and what comes is accepted when it comes', () => {
    everyLife({ runs: 6, each: somethingComes });
  });

  it('names each of its deadlines once', () => {
    everyLife({
      runs: 6,
      whole: ({ turns }) => {
        const named = turns.flatMap(({ deadline }) => deadline?.id ?? []);
        expect(named.filter((id, i) => named.indexOf(id) !== i)).toEqual([]);
      },
    });
  });

  it('left alone, comes to its end; without one, its clock wakes a bounded number of times a year', () => {
    everyLife({
      runs: 5,
      whole: (life) => {
        const { inForce, notice } = life.state;
        if (life.state.phase !== 'in-force' || !inForce) return;
        const last = notice?.effectiveOn ?? inForce.lastDay;
        const from = life.turns.length;
        life.wait(last ? 366 * 8 : 366 * 2);
        if (last) expect(['renewed', 'lapsed', 'terminated']).toContain(life.state.phase);
        const woken = new Map<string, number>();
        for (const { act, at } of life.turns.slice(from)) {
          if (act.type !== 'remind') continue;
          const key = `${act.obligation} in ${at.slice(0, 4)}`;
          woken.set(key, (woken.get(key) ?? 0) + 1);
        }
        expect([...woken].filter(([, times]) => times > MOST_A_YEAR)).toEqual([]);
      },
    });
  });
});
