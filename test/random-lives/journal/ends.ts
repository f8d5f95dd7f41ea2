import type { CivilDay, EventType } from '@pacta/protocol';
import type { Readers, Wrong } from './readers.js';

/** A term ends once, after it began and not after its last day; only a lapse can be lifted. */
export function ends(wrong: Wrong): Readers {
  let began = false;
  let lastDay: CivilDay | null = null;
  let ended: EventType | null = null;
  const isOver = (type: EventType, on: CivilDay): void => {
    wrong(ended !== null, `${type} after ${ended}`);
    wrong(!began, `${type} before it was in force`);
    wrong(lastDay !== null && on > lastDay, `${type} after the last day`);
    ended = type;
  };
  return {
    'protocol-imported': (event) => {
      began = true;
      lastDay = event.lastDay;
    },
    'entered-into-force': (event) => {
      wrong(began, 'in force twice');
      began = true;
      lastDay = event.lastDay;
    },
    // Recorded late, a longer term takes a lapse back.
    'proposal-took-effect': (event) => {
      const isLonger = event.lastDay === null || (lastDay !== null && event.lastDay > lastDay);
      if (ended === 'lapsed' && isLonger) ended = null;
      lastDay = event.lastDay;
    },
    renewed: ({ type, on }) => isOver(type, on),
    lapsed: ({ type, on }) => isOver(type, on),
    terminated: ({ type, on }) => isOver(type, on),
    'lapse-lifted': () => {
      wrong(ended !== 'lapsed', 'a lapse lifted where there was none');
      ended = 'renewed';
    },
  };
}
