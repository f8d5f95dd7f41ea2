import { everyLife } from '../../../test/random-lives/every-life.js';
import type { ProtocolEvent } from './event.js';
import { corrected, replay } from './replay.js';

/** As the register keeps them: text, and back. */
const stored = (events: readonly ProtocolEvent[]): ProtocolEvent[] =>
  JSON.parse(JSON.stringify(events)) as ProtocolEvent[];

describe('a log', () => {
  it('tells its life again by itself, also after it was stored, corrections read', () => {
    everyLife({
      runs: 6,
      whole: ({ state, events }) => {
        expect(replay(stored(events))).toEqual(JSON.parse(JSON.stringify(state)));
        expect(state.position).toBe(events.length);
      },
    });
  });

  it('keeps every fact as it was written, whatever was corrected since', () => {
    everyLife({
      runs: 5,
      whole: ({ events, turns }) => {
        const written = turns.flatMap(({ decision }) => (decision.ok ? decision.events : []));
        expect(events.slice(1)).toEqual(written);
        expect(corrected(events)).toHaveLength(events.length);
      },
    });
  });
});
