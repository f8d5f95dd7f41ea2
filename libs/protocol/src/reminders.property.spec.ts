import { everyLife } from '../../../test/random-lives/every-life.js';
import type { Watch } from '../../../test/random-lives/living.js';
import { dayIn } from './calendar/zone.js';
import { obligations } from './obligations.js';

/** A reminder goes for something that is owed, on a day that is neither still to come nor behind it already. */
const comesOnItsDay: Watch = ({ act, at, before, decision }, { rules }) => {
  if (act.type !== 'remind' || !decision.ok) return;
  const owed = obligations(before, rules).find(({ key }) => key === act.obligation);
  const [event] = decision.events;
  if (!owed || event?.type !== 'reminded') throw new Error(`a reminder of ${act.obligation}, which nobody owes`);
  const { scheduledFor } = event;
  expect(scheduledFor <= dayIn(owed.timeZone, at)).toBe(true);
  expect(scheduledFor > owed.since).toBe(true);
  expect(scheduledFor > (before.reminders[owed.key] ?? '')).toBe(true);
  expect(scheduledFor > (before.snoozed[owed.key] ?? '')).toBe(true);
  expect(event.toSupervisor).toBe(scheduledFor > owed.due);
  expect(event.parties).toEqual(owed.parties);
};

/** Two things that are owed never bear one name, each is owed by somebody but a draft, and what is soonest stands first. */
const toldApart: Watch = ({ after }, { rules }) => {
  const owed = obligations(after, rules);
  expect(new Set(owed.map(({ key }) => key)).size).toBe(owed.length);
  expect(owed.filter(({ kind, parties }) => kind !== 'draft' && parties.length === 0)).toEqual([]);
  const days = owed.map(({ due }) => due);
  expect(days).toEqual([...days].sort());
};

describe('reminders', () => {
  it('go once for each day, for what is owed, never for a time before it was known or while silence was asked for', () => {
    everyLife({
      runs: 6,
      each: (turn, lived) => {
        comesOnItsDay(turn, lived);
        toldApart(turn, lived);
      },
    });
  });
});
