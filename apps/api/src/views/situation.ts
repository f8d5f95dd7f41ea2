import type { ProtocolRow, ProtocolView } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import {
  blocking,
  dayIn,
  type Blocking,
  type CivilDay,
  type Instant,
  type Protocol,
  type Rules,
} from '@pacta/protocol';
import type { ProtocolSummary } from '@pacta/register';
import { regimeTitle } from './regime-title.js';

/** What a view is made for: a reader, and the instant at which it is looked at. */
export interface Looking {
  readonly language: UiLanguage;
  readonly at: Date;
  readonly rules: Rules;
}

export const instantOfDate = (date: Date): Instant => date.toISOString() as Instant; // toISOString is the shape of Instant

/** The civil day it is for a protocol. */
export const todayOf = (state: Protocol, { at }: Looking): CivilDay => dayIn(state.timeZone, instantOfDate(at));

/** The rules by which a protocol is read, with the day on which its draft was last saved where it has one. */
export function rulesFor({ state, draftSavedAt }: ProtocolSummary, { rules }: Looking): Rules {
  const savedOn = draftSavedAt && dayIn(state.timeZone, draftSavedAt);
  return savedOn ? { ...rules, draftSavedOn: savedOn } : rules;
}

const blockingOf = (summary: ProtocolSummary, looking: Looking): Blocking =>
  blocking(summary.state, rulesFor(summary, looking), todayOf(summary.state, looking));

export function blockingView(summary: ProtocolSummary, looking: Looking): ProtocolView['blocking'] {
  const found = blockingOf(summary, looking);
  const { awaited, next } = found;
  const protocol = summary.state;
  return {
    kind: awaited?.kind ?? null,
    parties: [...(awaited?.parties ?? [])],
    year: awaited?.year ?? null,
    instrument: awaited?.instrument ?? null,
    due: awaited?.due ?? null,
    daysLeft: awaited?.daysLeft ?? null,
    next: next?.on ?? null,
    sentence: catalogueIn(looking.language).blocking({
      blocking: found,
      protocol,
      names: namesOf(protocol, null, looking.rules),
    }),
  };
}

/** A protocol as a line of a list; the party that leads stands first, and is no partner of itself. */
export function rowOf(summary: ProtocolSummary, looking: Looking): ProtocolRow {
  const { id, reference, kind, title, phase, partyNames, countries, regimes, lastDay } = summary;
  const { sentence, kind: awaited, due, daysLeft, next } = blockingView(summary, looking);
  const [, ...partners] = partyNames;
  return {
    id,
    reference,
    kind,
    title,
    phase,
    partners: partners.filter((name) => name !== ''),
    countries: [...countries],
    regimes: regimes.map((each) => ({ id: each, title: regimeTitle(each, looking.rules, looking.language) })),
    sentence,
    awaited,
    due,
    daysLeft,
    nextOn: next,
    lastDay,
  };
}
