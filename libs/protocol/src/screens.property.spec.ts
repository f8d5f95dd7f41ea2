import { everyLife } from '../../../test/random-lives/every-life.js';
import type { Watch } from '../../../test/random-lives/living.js';
import { blocking } from './blocking.js';
import { dayIn } from './calendar/zone.js';
import { effectsOf } from './effects.js';
import { lessonsOf } from './lessons.js';
import { obligations } from './obligations.js';
import { possibleActs, type PossibleAct } from './possible-acts.js';
import { isSealed } from './sealed.js';
import { warnings } from './warnings.js';

/** The clock's, which no screen offers. */
const CLOCK: readonly string[] = ['remind', 'end-term', 'end-notice'];
/** Not the year: plans and evaluations are offered when their time comes, and accepted before. */
const ABOUT = ['party', 'instrument', 'project', 'meeting', 'mandate', 'obligation'] as const;

/** What was accepted had been offered: nobody has to know an act that no form shows. */
const wasOffered: Watch = ({ act, at, before, decision }, { rules }) => {
  if (!decision.ok || CLOCK.includes(act.type)) return;
  const said: Readonly<Record<string, unknown>> = { ...act };
  const fits = (offer: PossibleAct): boolean =>
    offer.type === act.type && ABOUT.every((key) => offer[key] === undefined || offer[key] === said[key]);
  const offers = possibleActs(before, rules, dayIn(before.timeZone, at));
  if (!offers.some(fits)) throw new Error(`«${act.type}» was accepted, and had not been offered`);
};

/** The sentence «what blocks» names one of the things that are owed, with somebody who owes it; nothing where nothing is. */
const saysWhatBlocks: Watch = ({ after, at }, { rules }) => {
  const owed = obligations(after, rules);
  const { awaited, phase } = blocking(after, rules, dayIn(after.timeZone, at));
  expect(phase).toBe(after.phase);
  expect(awaited === undefined).toBe(owed.length === 0);
  if (!awaited) return;
  const named = owed.filter(({ kind, due }) => kind === awaited.kind && due === awaited.due);
  expect(named.length).toBeGreaterThan(0);
  expect(named.flatMap(({ parties }) => parties)).toEqual(expect.arrayContaining([...awaited.parties]));
};

/** Every question that a page or a letter asks of a state has an answer. */
const canBeTold: Watch = ({ after, at, decision }, { rules }) => {
  const today = dayIn(after.timeZone, at);
  const known = new Set(
    [...after.procedures, ...Object.values(after.instruments).flatMap((i) => i.procedures)].map((p) => p.party),
  );
  for (const event of decision.ok ? decision.events : []) {
    for (const effect of effectsOf(event, after, rules)) {
      if (effect.type === 'send-notice')
        expect(effect.parties.filter((party) => event.type !== 'text-withdrawn' && !known.has(party))).toEqual([]);
    }
  }
  for (const { until, due } of warnings(after, rules)) expect(until < due).toBe(true);
  for (const { period, result } of Object.values(after.evaluations))
    if (result) expect(isSealed(after, period, rules, today)).toBe(false);
  const days = lessonsOf(after).map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
};

describe('what is shown of any state', () => {
  it('offers each act that is accepted, says what blocks, and has an answer to every question', () => {
    everyLife({
      runs: 6,
      each: (turn, lived) => {
        for (const holds of [wasOffered, saysWhatBlocks, canBeTold]) holds(turn, lived);
      },
    });
  });
});
