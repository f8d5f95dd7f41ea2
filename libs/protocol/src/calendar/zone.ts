import { addDays, dayOf, type CivilDay, type Instant } from './civil-day.js';

/** Formatters are slow to build and few: one a zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** True for an IANA name that this machine's time-zone data knows, such as `Europe/Brussels`. */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of `zone` show at `epoch` (milliseconds), read as if it were UTC. */
function wallClock(epoch: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(epoch)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The civil day that the clocks of `zone` show at `at`. */
export function dayIn(zone: string, at: Instant): CivilDay {
  const wall = new Date(wallClock(Date.parse(at), zone));
  return dayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
}

/**
 * The instant at which the clocks of `zone` first show `hour`:00 on `day`. An hour that the change to summer time skips
 * is the instant of the change.
 */
export function instantOf(day: CivilDay, hour: number, zone: string): Instant {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  // The offset is taken on both sides of the wanted hour: they differ only on the two days a year when clocks change.
  const before = wanted - (wallClock(wanted - 86_400_000, zone) - (wanted - 86_400_000));
  const after = wanted - (wallClock(wanted + 86_400_000, zone) - (wanted + 86_400_000));
  const exact = [before, after].sort((a, b) => a - b).find((epoch) => wallClock(epoch, zone) === wanted);
  return new Date(exact ?? Math.max(before, after)).toISOString() as Instant; // toISOString is the shape of Instant
}

/** The first instant after `day` is over in `zone`. */
export const endOf = (day: CivilDay, zone: string): Instant => instantOf(addDays(day, 1), 0, zone);
