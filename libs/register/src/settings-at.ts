import type { Setting } from '@pacta/protocol';
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
  return session.rows<SetAt>(
    `SELECT DISTINCT ON (section, id) section, id, body, revision FROM setting_change
     WHERE organisation_id = $1 AND revision <= $2 ORDER BY section, id, revision DESC`,
    [organisation, revision],
  );
}
