import { addMonths, type CivilDay } from './calendar/civil-day.js';
import type { Obligation } from './obligations.js';
import { pressesFrom } from './reminders.js';
import type { ObligationKind } from './rules/rules.js';

/**
 * What weighs more, where several things press at once. First what stands in the way of a text, the protocol's own or that of a
 * change; then the work of the year; last what is only to be declared or written down.
 */
const WEIGHT: Readonly<Record<ObligationKind, number>> = {
  draft: 0,
  signature: 0,
  ratification: 0,
  formality: 0,
  'action-plan': 1,
  'specific-agreement': 1,
  'yearly-evaluation': 1,
  'final-evaluation': 1,
  'renewal-decision': 1,
  duty: 2,
  'committee-minutes': 2,
};
const UNHURRIED = 3;

/** In its last months nothing matters more to a protocol than whether it lapses. */
const LAST_MONTHS = 3;

function weightOn(today: CivilDay, obligation: Obligation): number {
  if (today < pressesFrom(obligation)) return UNHURRIED;
  const isLast = obligation.kind === 'renewal-decision' && today >= addMonths(obligation.due, -LAST_MONTHS);
  return isLast ? 0 : WEIGHT[obligation.kind];
}

/**
 * What presses comes before what can wait: an obligation presses once its reminders have begun. Among those that press the weightier
 * comes first, then the one that is due first; among the others, the one that is due first.
 */
export function mostPressingFirst(owed: readonly Obligation[], today: CivilDay): readonly Obligation[] {
  return owed
    .map((obligation) => ({ obligation, weight: weightOn(today, obligation) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ obligation }) => obligation);
}
