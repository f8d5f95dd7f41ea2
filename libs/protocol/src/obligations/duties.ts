import { addDays, addMonths, addYears, dayOf, latest, yearOf, type CivilDay } from '../calendar/civil-day.js';
import type { Instrument } from '../instrument.js';
import { policyIn } from '../kind.js';
import type { Duty, Rules } from '../rules/rules.js';
import type { PartyProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { RunningTerm } from '../term.js';
import type { PartyId } from '../text.js';
import { everyone, placeOf, sharedPlace, type Obligation } from './obligation.js';

const isStanding = ({ status }: Instrument): boolean => status === 'open' || status === 'in-effect';

/**
 * From the entry into force, or from the party's own step each time that it is taken: for the protocol, then for what changes it.
 * None where it has not been.
 */
function startsOf(duty: Duty, term: RunningTerm, state: Protocol, party: PartyId | null): readonly CivilDay[] {
  if (duty.from === 'entry-into-force') return [term.on];
  const { step } = duty.from;
  const courses = [state, ...Object.values(state.instruments).filter(isStanding)];
  const taken = courses
    .flatMap(({ procedures }) => procedures)
    .filter((progress) => progress.party === party)
    .flatMap(({ steps }) => steps.find(({ id }) => id === step)?.doneOn ?? []);
  return [...new Set(taken)];
}

/** The `n`th day, from 0, on which the duty is owed; none after the only one. */
function nth({ due, everyYears }: Duty, start: CivilDay, n: number): CivilDay | null {
  if (due.on) {
    const inFirstYear = dayOf(yearOf(start), due.on.month, due.on.day);
    return dayOf(yearOf(start) + (inFirstYear > start ? 0 : 1) + n, due.on.month, due.on.day);
  }
  const first = addDays(addMonths(start, due.months ?? 0), due.days ?? 0);
  if (n === 0) return first;
  return everyYears === undefined ? null : addYears(first, everyYears * n);
}

/** All of them up to the last day; where the protocol has none, to the first that is still ahead. */
function days(duty: Duty, party: PartyId | null, start: CivilDay, state: Protocol, term: RunningTerm): CivilDay[] {
  const found: CivilDay[] = [];
  const ahead = latest([state.heardOn, term.recordedOn]) ?? term.recordedOn;
  for (let n = 0; ; n += 1) {
    const day = nth(duty, start, n);
    if (!day || (state.inForce?.lastDay && day > state.inForce.lastDay)) return found;
    if (day >= term.recordedOn) found.push(day);
    if (!state.inForce?.lastDay && day > ahead && !isFulfilled(state, duty, party, day)) return found;
  }
}

const keyOf = (duty: Duty, party: PartyId | null, day: CivilDay): string => `duty/${party ?? 'all'}/${duty.id}/${day}`;

const isFulfilled = (state: Protocol, duty: Duty, party: PartyId | null, day: CivilDay): boolean =>
  state.duties[keyOf(duty, party, day)] !== undefined;

function owedBy(
  state: Protocol,
  term: RunningTerm,
  rules: Rules,
  duty: Duty,
  progress: PartyProgress | null,
): Obligation[] {
  const party = progress?.party ?? null;
  return startsOf(duty, term, state, party)
    .flatMap((start) => days(duty, party, start, state, term))
    .filter((day) => !isFulfilled(state, duty, party, day))
    .map((due): Obligation => ({
      key: keyOf(duty, party, due),
      kind: 'duty',
      duty: duty.id,
      parties: progress ? [progress.party] : everyone(state),
      due,
      since: term.recordedOn,
      policy: policyIn(state, rules, 'duty', progress?.party),
      ...(progress ? placeOf(progress) : sharedPlace(state)),
    }));
}

/** The minor things that a regime asks of its party, and a kind of all of them together. */
export function dutiesOwed(state: Protocol, term: RunningTerm, rules: Rules): Obligation[] {
  const shared = rules.kinds[state.kind]?.duties ?? [];
  return [
    ...shared.flatMap((duty) => owedBy(state, term, rules, duty, null)),
    ...state.procedures.flatMap((progress) =>
      (rules.regimes[progress.regime ?? '']?.duties ?? []).flatMap((duty) =>
        owedBy(state, { ...term, ...progress.joined }, rules, duty, progress),
      ),
    ),
  ];
}
