import fc from 'fast-check';
import { always } from './chance.js';
import { RandomLife, tellingOf, type Lived, type Watch } from './living.js';
import { movesUpTo } from './moves.js';
import { worlds } from './world.js';

/** As many moves as a random life has at most. */
const MOST_MOVES = 200;

interface Held {
  /** Against each command. */
  readonly each?: Watch;
  /** Against the whole, when the moves are over. */
  readonly whole?: (life: RandomLife) => void;
  readonly runs: number;
}

/** Lives random lives and holds them to what is said of every life. */
export function everyLife({ each, whole, runs }: Held): void {
  always(
    fc.property(worlds, movesUpTo(MOST_MOVES), (world, moves) => {
      const life = new RandomLife(world, each);
      tellingOf(life, () => {
        life.live(moves);
        whole?.(life);
      });
    }),
    { runs },
  );
}

/** Lives one life after the other, long ones, until enough has been seen. */
export function sampleUntil(isEnough: (lived: Lived) => boolean, { atMost }: { readonly atMost: number }): void {
  const lives = fc.noBias(fc.tuple(worlds, movesUpTo(MOST_MOVES)));
  for (let n = 0; n < atMost; n += 1) {
    const [[world, moves] = []] = fc.sample(lives, 1);
    if (world && moves && isEnough(new RandomLife(world).live(moves))) return;
  }
}
