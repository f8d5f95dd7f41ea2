import ical from 'ical-generator';
import { addDays } from '@pacta/protocol';
import { catalogueOf, say } from './compose.js';
import type { NoticeFacts } from './notice.js';

/**
 * The due day as a calendar entry (RFC 5545), all day long, so that it is the same day wherever it is read. `uid` is one for
 * each obligation: a later message moves the entry instead of adding one. Undefined where nothing is due.
 */
export function calendarEntry(facts: NoticeFacts, language: string, uid: string): string | undefined {
  if (!facts.due) return undefined;
  const calendar = ical({ prodId: { company: 'Pacta', product: 'Pacta', language: language.toUpperCase() } });
  calendar.createEvent({
    id: uid,
    start: facts.due,
    end: addDays(facts.due, 1),
    allDay: true,
    stamp: `${facts.today}T00:00:00Z`,
    summary: catalogueOf(language).calendarEntry(say(facts, catalogueOf(language))),
    url: facts.link,
  });
  return calendar.toString();
}
