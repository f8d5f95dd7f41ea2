import ical, { type ICalCalendar } from 'ical-generator';
import { addDays, type CivilDay } from '@pacta/protocol';
import type { NoticeFacts } from './notice.js';
import { catalogueOf, say } from './say.js';

/** What stands in the reader's calendar; `uid` is one for each obligation: a later message moves the entry instead of adding one. */
export interface CalendarItem {
  readonly facts: NoticeFacts;
  readonly uid: string;
}

/** The day that people keep: that of the meeting they are called to, else the due day. */
const dayOf = ({ due, meeting, obligation }: NoticeFacts): CivilDay | undefined =>
  obligation === undefined ? (meeting?.on ?? due) : due;

function enter(calendar: ICalCalendar, { facts, uid }: CalendarItem, on: CivilDay, language: string): void {
  const words = catalogueOf(language);
  const place = facts.obligation === undefined ? facts.meeting?.place : undefined;
  calendar.createEvent({
    id: uid,
    start: on,
    end: addDays(on, 1),
    allDay: true,
    stamp: `${facts.today}T00:00:00Z`,
    summary: words.calendarEntry(say(facts, words)),
    url: facts.link,
    ...(place && { location: place }),
  });
}

/**
 * The days to keep as calendar entries (RFC 5545), all day long, so that each is the same day wherever it is read. Undefined where
 * there is none.
 */
export function calendarOf(items: readonly CalendarItem[], language: string): string | undefined {
  const dated = items.flatMap((item) => {
    const on = dayOf(item.facts);
    return on ? [{ item, on }] : [];
  });
  if (dated.length === 0) return undefined;
  const calendar = ical({ prodId: { company: 'Pacta', product: 'Pacta', language: language.toUpperCase() } });
  for (const { item, on } of dated) enter(calendar, item, on, language);
  return calendar.toString();
}
