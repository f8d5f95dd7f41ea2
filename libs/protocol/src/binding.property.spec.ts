import { everyLife } from '../../../test/random-lives/every-life.js';
import { faultsOf } from '../../../test/random-lives/journal/faults.js';
import type { Watch } from '../../../test/random-lives/living.js';
import type { PartyProgress } from './course.js';
import { lastDayOf } from './term.js';

const allDone = (procedures: readonly PartyProgress[]): boolean =>
  procedures.flatMap(({ steps }) => steps).every(({ doneOn }) => doneOn !== null);

/** What is or was in force has every step of every party behind it, and ends within its term. */
const bindsAllOrNobody: Watch = ({ after: { phase, inForce, procedures, endedOn } }) => {
  const entered = ['in-force', 'renewed', 'lapsed', 'terminated'].includes(phase);
  expect(Boolean(inForce)).toBe(entered);
  expect(endedOn !== null).toBe(['renewed', 'lapsed', 'terminated', 'abandoned'].includes(phase));
  if (!inForce) return;
  expect(allDone(procedures)).toBe(true);
  if (inForce.lastDay) expect(inForce.on <= inForce.lastDay).toBe(true);
  if (inForce.lastDay && endedOn) expect(endedOn <= inForce.lastDay).toBe(true);
};

/** A proposal is in effect once every step of every party is done, and only then. */
const takesEffectAtTheLastStep: Watch = ({ after }) => {
  for (const { status, procedures, effectOn } of Object.values(after.instruments)) {
    expect([allDone(procedures), effectOn !== null]).toEqual([status === 'in-effect', status === 'in-effect']);
  }
};

/** Until somebody proposes another, the term is the one that the text gives. */
const lastsAsWritten: Watch = ({ after: { text, inForce, instruments } }, { world }) => {
  if (!text || !inForce || world.begins.type === 'import-protocol' || Object.keys(instruments).length > 0) return;
  expect(inForce.lastDay).toBe(lastDayOf(text, inForce.on));
};

describe('whatever people do', () => {
  it('nothing is in force, in effect, adopted, concluded or renewed without every party; each signs its own text, once in one capacity', () => {
    everyLife({ runs: 8, whole: ({ events }) => expect(faultsOf(events)).toEqual([]) });
  });

  it('each state is one that the steps of all its parties allow, and no term outlives its last day', () => {
    everyLife({
      runs: 6,
      each: (turn, lived) => {
        for (const holds of [bindsAllOrNobody, takesEffectAtTheLastStep, lastsAsWritten]) holds(turn, lived);
      },
    });
  });
});
