import fc from 'fast-check';
import { aText, huy, Life, mbour } from '../../../test/builders/protocol.js';
import { always } from '../../../test/random-lives/chance.js';
import { hands } from '../../../test/random-lives/hands/index.js';
import type { Hand, Living } from '../../../test/random-lives/hand.js';
import { RandomLife, tellingOf } from '../../../test/random-lives/living.js';
import { movesUpTo, towards } from '../../../test/random-lives/moves.js';
import { worlds } from '../../../test/random-lives/world.js';
import { addYears, type CivilDay, type Instant } from './calendar/civil-day.js';
import { instantOf } from './calendar/zone.js';
import { obligations, type Obligation } from './obligations.js';
import { rehearse, type Rehearsed } from './rehearse.js';

const YEARS = 3;
/** As it is thrown for an act that is well made. */
const PLAIN = { who: 5, which: 5, days: 4 };

/** What is announced as due is done that day at noon by those who owe it, as they would do it: by no rule of the rehearsal. */
function discharge(life: RandomLife, { kind, year, duty, meeting, instrument, due }: Rehearsed, on: CivilDay): void {
  const isIt = (owed: Obligation): boolean =>
    owed.kind === kind &&
    owed.due === due &&
    [owed.year, owed.duty, owed.meeting, owed.instrument].join() === [year, duty, meeting, instrument].join();
  for (let acts = 0; acts < 20; acts += 1) {
    const owed = obligations(life.state, life.rules).find(isIt);
    if (!owed) return;
    const isProposed = life.state.plans[year ?? 0] !== undefined;
    const { type, about } = towards(owed, { ...PLAIN, which: isProposed ? 4 : 5 });
    const act = (hands[type] as Hand<Living>)({ ...life.scene, today: on }, PLAIN, about); // the table pairs each type with its hand
    const decision = life.command(act, noonOfAll(life, on));
    if (!decision.ok) throw new Error(`${owed.key} could not be done: ${decision.refusal.reason}`);
  }
}

/** Once it is noon with all of them: a day begins hours earlier with some partners than with others. */
const noonOfAll = ({ state }: RandomLife, on: CivilDay): Instant =>
  state.procedures.reduce<Instant>(
    (last, { timeZone }) => {
      const noon = instantOf(on, 12, timeZone);
      return noon > last ? noon : last;
    },
    instantOf(on, 12, state.timeZone),
  );

const entry = (on: CivilDay, type: string, kind: string, due: CivilDay): string =>
  `${on}: ${type} of ${kind}, due ${due}`;

describe('a rehearsal', () => {
  it('is of parties on both sides of the date line, too', () => {
    const parties = [
      { ...huy, timeZone: 'Pacific/Noumea' },
      { ...mbour, timeZone: 'America/Martinique' },
    ];
    const life = Life.ofKind().on('2026-12-02').submitted('2026-12-01', aText({ parties }));
    for (const party of ['p1', 'p2']) life.signed(party, '2026-12-01');
    for (const party of ['p1', 'p2']) life.ratified(party, '2026-12-01');
    expect(rehearse(life.now, life.rules).filter(({ type }) => type === 'due')).not.toEqual([]);
  });

  it('is, day by day, what the clock then does where each thing is done when it is due', () => {
    always(
      fc.property(worlds, movesUpTo(80), (world, moves) => {
        const life = new RandomLife(world).live(moves);
        if (life.state.phase !== 'in-force') return;
        const from = life.scene.today;
        const foretold = rehearse(life.state, life.rules, YEARS, from);
        const horizon = addYears(from, YEARS);
        tellingOf(life, () => {
          const happened: string[] = [];
          const fire = (until: string): void => {
            for (let next = life.next(); next && next.at < until && next.on <= horizon; next = life.next()) {
              if (next.on >= from)
                happened.push(entry(next.on, next.act.type === 'remind' ? 'reminder' : 'end', next.kind, next.due));
              life.wake(next);
            }
          };
          for (const told of foretold.filter(({ type }) => type === 'due')) {
            fire(noonOfAll(life, told.on));
            happened.push(entry(told.on, 'due', told.kind, told.due));
            discharge(life, told, told.on);
          }
          fire('9999');
          expect(happened.sort()).toEqual(foretold.map(({ on, type, kind, due }) => entry(on, type, kind, due)).sort());
        });
      }),
      { runs: 6 },
    );
  });

  it('announces nothing that is over, in order, each thing once', () => {
    always(
      fc.property(worlds, movesUpTo(80), (world, moves) => {
        const life = new RandomLife(world).live(moves);
        const from = life.scene.today;
        const days = rehearse(life.state, life.rules, YEARS, from).map(({ on }) => on);
        expect(days.filter((on) => on < from)).toEqual([]);
        expect(days).toEqual([...days].sort());
      }),
      { runs: 6 },
    );
  });
});
