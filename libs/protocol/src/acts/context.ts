import type { CivilDay } from '../calendar/civil-day.js';
import { dayIn } from '../calendar/zone.js';
import type { Act, CommandType } from '../command.js';
import type { Instant } from '../calendar/civil-day.js';
import type { Outcome } from '../decision.js';
import { progressOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';

/** What an act is decided on. */
export interface Context {
  readonly state: Protocol;
  readonly rules: Rules;
  readonly at: Instant;
}

/** Decides one kind of act. Pure: the same context and act, the same outcome. */
export type Decide<T extends CommandType> = (context: Context, act: Act<T>) => Outcome;

/** The civil day it is for this party, or for the lead where none is named. */
export function todayFor({ state, at }: Context, party?: PartyId): CivilDay {
  const zone = (party !== undefined && progressOf(state, party)?.timeZone) || state.timeZone;
  return dayIn(zone, at);
}

/** An act bears the date of something done: today at the latest. */
export function dated(context: Context, act: { readonly on: CivilDay; readonly party?: PartyId }): Refusal | undefined {
  if (act.party !== undefined && !progressOf(context.state, act.party))
    return { reason: 'unknown-party', party: act.party };
  const today = todayFor(context, act.party);
  return act.on > today ? { reason: 'in-the-future', on: act.on, today } : undefined;
}

/** An act of the term bears a date within it. */
export function datedInTerm(
  context: Context,
  act: { readonly on: CivilDay; readonly party?: PartyId },
): Refusal | undefined {
  const { inForce } = context.state;
  if (inForce && act.on < inForce.on) return { reason: 'before-the-protocol', on: act.on, notBefore: inForce.on };
  if (inForce && act.on > inForce.lastDay) return { reason: 'after-the-term', on: act.on, lastDay: inForce.lastDay };
  return dated(context, act);
}

export const unexplained = (reason: string): Refusal | undefined =>
  reason.trim() === '' ? { reason: 'reason-missing' } : undefined;
