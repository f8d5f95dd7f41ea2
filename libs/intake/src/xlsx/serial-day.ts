import { addDays, civilDay, type CivilDay } from '@pacta/protocol';

/** The last day that Excel knows, 31 December 9999, as it counts it. */
const LAST = 2_958_465;
/** 29 February 1900, which never was: Excel keeps it for the sake of a still older program. */
const NEVER_WAS = 60;

/**
 * The day behind a serial number, in either of Excel's two countings; undefined where there is none. The time of day, after the point,
 * is dropped.
 */
export function dayOfSerial(serial: number, from1904: boolean): CivilDay | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (from1904 ? 0 : 1) || days > LAST) return undefined;
  if (from1904) return addDays(civilDay('1904-01-01'), days);
  if (days === NEVER_WAS) return undefined;
  return addDays(civilDay(days < NEVER_WAS ? '1899-12-31' : '1899-12-30'), days);
}
