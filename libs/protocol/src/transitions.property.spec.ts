import { everyLife, sampleUntil } from '../../../test/random-lives/every-life.js';
import { decide } from './decide.js';
import { obligations } from './obligations.js';
import { CLOSED_PHASES, isAcceptedIn, isOpen, transitions } from './transitions.js';

type Kind = keyof typeof transitions;

/** Acts that a few dozen lives may not come to: a notice given and taken back again. */
const RARE = 3;

describe('the table of phases', () => {
  it('is kept to by every act, and refuses by itself what it does not know', () => {
    everyLife({
      runs: 4,
      each: ({ act, before, after, decision }) => {
        const type = act.type as Kind; // a life that has begun knows no other
        const row = transitions[type][before.phase];
        if (decision.ok) expect(row).toContain(after.phase);
        else if (row === undefined) expect(decision.refusal.reason).toBe('not-in-this-phase');
        else expect(decision.refusal.reason).not.toBe('not-in-this-phase');
      },
    });
  });

  it('leaves nothing owed to anybody once it is closed', () => {
    everyLife({
      runs: 4,
      each: ({ after }, { rules }) => {
        if (!isOpen(after)) expect(obligations(after, rules)).toEqual([]);
      },
    });
  });

  it('answers the same when it is asked again: nothing is touched by asking', () => {
    everyLife({
      runs: 4,
      each: ({ act, at, before, decision }, { rules, events }) => {
        const history = decision.ok ? events.slice(0, -decision.events.length) : events;
        expect(decide(before, { ...act, at }, rules, history)).toEqual(decision);
      },
    });
  });

  it('is lived: nearly every act is accepted somewhere, and two rows of three are taken by one life or another', () => {
    // A correction may lead wherever the acts lead as they should have been: it is enough that it can be made.
    const rows = Object.entries(transitions).flatMap(([type, row]) =>
      Object.entries(row).flatMap(([from, to]) =>
        type === 'correct-record' ? [`${type}: ${from}`] : to.map((phase) => `${type}: ${from} → ${phase}`),
      ),
    );
    const [untaken, unheard] = [new Set(rows), new Set<string>(Object.keys(transitions))];
    sampleUntil(
      ({ turns }) => {
        for (const { act, before, after, decision } of turns) {
          if (!decision.ok) continue;
          unheard.delete(act.type);
          untaken.delete(`${act.type}: ${before.phase}`);
          untaken.delete(`${act.type}: ${before.phase} → ${after.phase}`);
        }
        return unheard.size <= RARE && untaken.size <= rows.length / 3;
      },
      { atMost: 100 },
    );
    expect([...unheard].slice(RARE)).toEqual([]);
    expect([...untaken].slice(Math.floor(rows.length / 3))).toEqual([]);
  });

  it('leaves no open phase without an act of a person', () => {
    const clock: readonly string[] = ['remind', 'end-term', 'end-notice'];
    const acts = (Object.keys(transitions) as Kind[]).filter((type) => !clock.includes(type)); // the table's own keys
    for (const phase of ['drafting', 'signing', 'ratifying', 'in-force', 'refused'] as const)
      expect(acts.some((type) => isAcceptedIn(type, phase))).toBe(true);
    expect(CLOSED_PHASES).not.toContain('in-force');
  });
});
