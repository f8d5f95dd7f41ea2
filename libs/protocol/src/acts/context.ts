import { earliest, type CivilDay, type Instant } from '../calendar/civil-day.js';
import { dayIn } from '../calendar/zone.js';
import type { Act, CommandType } from '../command.js';
import type { Outcome } from '../decision.js';
import type { ProtocolEvent } from '../event.js';
import { instrumentIn } from '../proposals.js';
import { courseOf, progressOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';

/** What an act is decided on. */
export interface Context {
  readonly state: Protocol;
  readonly rules: Rules;
  readonly at: Instant;
  /** The whole log, which only a correction needs. */
  readonly history?: readonly ProtocolEvent[];
}

/** Decides one kind of act. Pure: the same context and act, the same outcome. */
export type Decide<T extends CommandType> = (context: Context, act: Act<T>) => Outcome;

export interface Dated {
  readonly on: CivilDay;
  readonly party?: PartyId;
  /** The party may be one that joins by it. */
  readonly instrument?: string;
}

/** The civil day it is for this party, or for the lead where none is named. */
export function todayFor({ state, at }: Context, { party, instrument }: Partial<Dated> = {}): CivilDay {
  const zone = party === undefined ? undefined : progressOf(courseOf(state, instrument), party)?.timeZone;
  return dayIn(zone ?? state.timeZone, at);
}

/** An act bears the date of something done: today at the latest. */
export function dated(context: Context, act: Dated): Refusal | undefined {
  const { state } = context;
  if (act.instrument !== undefined && !instrumentIn(state, act.instrument))
    return { reason: 'no-such-proposal', instrument: act.instrument };
  if (act.party !== undefined && !progressOf(courseOf(state, act.instrument), act.party))
    return { reason: 'unknown-party', party: act.party };
  const today = todayFor(context, act);
  return act.on > today ? { reason: 'in-the-future', on: act.on, today } : undefined;
}

/** An act of the term bears a date within it: to its last day, or to its end where notice or consent brought it sooner. */
export function datedInTerm(context: Context, act: Dated): Refusal | undefined {
  const { inForce, notice, endedOn } = context.state;
  if (inForce && act.on < inForce.on) return { reason: 'before-the-protocol', on: act.on, notBefore: inForce.on };
  const lastDay = earliest([inForce?.lastDay, notice?.effectiveOn, endedOn].flatMap((day) => day ?? []));
  if (lastDay && act.on > lastDay) return { reason: 'after-the-term', on: act.on, lastDay };
  return dated(context, act);
}

/** Two days that one act names, the second not before the first. */
export const wrongOrder = (first: CivilDay, second: CivilDay): Refusal | undefined =>
  second < first ? { reason: 'dates-in-wrong-order', first, second } : undefined;

export const unexplained = (reason: string): Refusal | undefined =>
  reason.trim() === '' ? { reason: 'reason-missing' } : undefined;
