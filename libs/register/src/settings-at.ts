import { dayIn, type Setting } from '@pacta/protocol';
import { instant } from './loaded.js';
import type { Session } from './database.js';

/** One that is set, with the revision of its last change. */
export type SetAt = Setting & { readonly revision: number };

/** The last change of an organisation's settings; 0 before the first. */
export async function revisionOf(session: Session, organisation: string): Promise<number> {
  const [row] = await session.rows<{ revision: number }>(
    'SELECT settings_revision AS revision FROM organisation WHERE id = $1',
    [organisation],
  );
  return row?.revision ?? 0;
}

/**
 * The settings of an organisation as they were after a revision: the last change of each, those that went back to a default
 * included.
 */
export async function settingsAt(session: Session, organisation: string, revision: number): Promise<SetAt[]> {
  if (revision === 0) return [];
  const rows = await session.rows<SetAt & { readonly at: Date; readonly time_zone: string }>(
    `SELECT DISTINCT ON (section, s.id) section, s.id, body, revision, at, time_zone
     FROM setting_change s JOIN organisation o ON o.id = s.organisation_id
     WHERE organisation_id = $1 AND revision <= $2 ORDER BY section, s.id, revision DESC`,
    [organisation, revision],
  );
  return rows.map(({ at, time_zone, ...set }) => ({ ...set, on: dayIn(time_zone, instant(at)) }));
}
