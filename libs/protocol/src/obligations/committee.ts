import { addDays } from '../calendar/civil-day.js';
import { policyIn } from '../kind.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import { everyone, sharedPlace, type Obligation } from './obligation.js';

/** The minutes of each sitting that was convened. */
export function minutesOwed(state: Protocol, rules: Rules): Obligation[] {
  const policy = policyIn(state, rules, 'committee-minutes');
  return Object.values(state.committee.meetings)
    .filter(({ minutes }) => !minutes)
    .map(({ id, meetsOn, recordedOn }) => ({
      key: `committee-minutes/${id}`,
      kind: 'committee-minutes',
      meeting: id,
      parties: everyone(state),
      due: addDays(meetsOn, policy.due.days ?? 30),
      since: recordedOn,
      policy,
      ...sharedPlace(state),
    }));
}
