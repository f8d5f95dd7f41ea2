import type { StaffAct, StaffRecordedAct } from '@pacta/contracts';
import type { CivilDay } from '../days/civil-day.js';

export const outcomes = ['ratified', 'refused', 'adjourned'] as const;
export type Outcome = (typeof outcomes)[number];
export const isOutcome = (text: string): text is Outcome => outcomes.some((one) => one === text);

/** A figure of the minutes; empty where they do not say. */
export type Figure = number | '';

/** What the minutes of a council say, whichever way it decided. */
export interface Minutes {
  readonly party: string;
  readonly instrument?: string;
  readonly outcome: Outcome;
  readonly on: CivilDay | null;
  readonly until: CivilDay | null;
  readonly number: string;
  readonly reason: string;
  readonly members: Figure;
  readonly present: Figure;
  readonly for: Figure;
  readonly against: Figure;
  readonly abstentions: Figure;
}

export const NOTHING_SAID = {
  outcome: 'ratified',
  until: null,
  number: '',
  reason: '',
  members: '',
  present: '',
  for: '',
  against: '',
  abstentions: '',
} as const;

const OUTCOME: Readonly<Partial<Record<StaffRecordedAct['type'], Outcome>>> = {
  'ratify-by-council': 'ratified',
  'refuse-by-council': 'refused',
  'adjourn-by-council': 'adjourned',
};

/** The minutes as they were recorded; undefined for an act that is no council's. */
export function minutesIn(act: StaffRecordedAct | undefined): Minutes | undefined {
  const outcome = act && OUTCOME[act.type];
  if (!act || !outcome) return undefined;
  const { votes, attendance, ...said } = { votes: {}, attendance: {}, ...act };
  return { ...NOTHING_SAID, ...votes, ...attendance, ...said, outcome } as Minutes; // the three acts of a council, side by side
}

/** @param minutes with their days said */
export function toCouncilAct(minutes: Minutes): StaffAct {
  const { party, instrument, number, reason, outcome } = minutes;
  const on = minutes.on as CivilDay; // said, or the form would not have come here
  const of = instrument === undefined ? {} : { instrument };
  if (outcome === 'adjourned')
    return { type: 'adjourn-by-council', ...of, party, on, until: minutes.until as CivilDay, reason };
  const votes = {
    for: Number(minutes.for),
    against: Number(minutes.against),
    abstentions: Number(minutes.abstentions),
  };
  const attendance = { present: Number(minutes.present), members: Number(minutes.members) };
  const said = { ...of, party, on, number, votes, attendance };
  return outcome === 'ratified'
    ? { type: 'ratify-by-council', ...said }
    : { type: 'refuse-by-council', ...said, reason };
}
