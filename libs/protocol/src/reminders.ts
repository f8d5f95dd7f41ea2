import { addDays, addMonths, daysBetween, earliest, latest, type CivilDay } from './calendar/civil-day.js';
import type { Obligation } from './obligations.js';
import type { Protocol } from './state.js';
import type { DeadlinePolicy, Span } from './rules/rules.js';

const spanBefore = (day: CivilDay, span: Span): CivilDay =>
  addDays(addMonths(day, -(span.months ?? 0)), -(span.days ?? 0));

function fixedDays(due: CivilDay, policy: DeadlinePolicy): CivilDay[] {
  return [
    ...policy.before.map((span) => spanBefore(due, span)),
    ...policy.after.map((days) => addDays(due, days)),
  ].sort();
}

/** From this day on it presses: its first reminder is there, or its due day where none comes before. */
export const pressesFrom = ({ due, policy }: Obligation): CivilDay => earliest([due, ...fixedDays(due, policy)]) ?? due;

/** The first reminder of `obligation` that falls after `day`: its announced ones, then one every so many days. */
export function reminderAfter(obligation: Obligation, day: CivilDay): CivilDay | undefined {
  const { policy } = obligation;
  const fixed = fixedDays(obligation.due, policy);
  const announced = fixed.find((candidate) => candidate > day);
  if (announced || policy.thenEveryDays === null) return announced;
  const last = fixed.at(-1) ?? obligation.due;
  const from = last > obligation.due ? last : obligation.due;
  const rounds = Math.max(1, Math.floor(daysBetween(from, day) / policy.thenEveryDays) + 1);
  return addDays(from, rounds * policy.thenEveryDays);
}

/**
 * The last day that is already behind this obligation: no reminder is sent twice, nor for a time when we did not know, asked for
 * silence, or had another policy.
 */
export function remindedUntil({ key, since, policy }: Obligation, { reminders, snoozed }: Protocol): CivilDay {
  const before = policy.since && addDays(policy.since, -1);
  const days = [since, reminders[key], snoozed[key], before].filter((day) => day !== undefined);
  return latest(days) ?? since;
}
