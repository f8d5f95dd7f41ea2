import type { CivilDay } from './calendar/civil-day.js';
import { isZone } from './calendar/zone.js';
import type { PartyProgress } from './course.js';
import type { ProtocolEvent } from './event.js';
import { evolve } from './evolve.js';
import { proceduresOf } from './procedure.js';
import { rehearse, type Rehearsed } from './rehearse.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { lastDayOf } from './term.js';
import type { ProtocolText } from './text.js';

/** A text that may still be a draft, and the day on which it would enter into force. */
export interface Supposed {
  readonly kind: string;
  readonly text: ProtocolText;
  readonly inForceOn: CivilDay;
}

/** The days of a party whose zone is not known yet are counted in UTC. */
const zoned = (text: ProtocolText): ProtocolText => ({
  ...text,
  parties: text.parties.map((party) => (isZone(party.timeZone) ? party : { ...party, timeZone: 'UTC' })),
});

/** Every step of every party, on that day: what some duties are counted from, such as the months of a prefect. */
const completed = (text: ProtocolText, doneOn: CivilDay, rules: Rules): readonly PartyProgress[] =>
  proceduresOf(text, rules).map((progress) => ({
    ...progress,
    steps: progress.steps.map((step) => ({ ...step, doneOn })),
  }));

/** The life that a text would bring, were every party to complete its procedure on that day. */
export function rehearsedFrom(
  { kind, text: given, inForceOn }: Supposed,
  rules: Rules,
  years = 5,
): readonly Rehearsed[] {
  const text = zoned(given);
  const recordedOn = inForceOn;
  const timeZone = text.parties[0]?.timeZone ?? 'UTC';
  const events: readonly ProtocolEvent[] = [
    {
      type: 'protocol-started',
      recordedOn,
      id: 'rehearsal',
      reference: '',
      kind,
      organisation: '',
      language: text.language,
      timeZone,
      predecessor: null,
    },
    {
      type: 'text-submitted',
      recordedOn,
      on: inForceOn,
      version: 1,
      text,
      textHash: '',
      procedures: completed(text, inForceOn, rules),
    },
    { type: 'entered-into-force', recordedOn, on: inForceOn, lastDay: lastDayOf(text, inForceOn) },
  ];
  const start = events.reduce<Protocol | null>(evolve, null);
  return start ? rehearse(start, rules, years) : [];
}
