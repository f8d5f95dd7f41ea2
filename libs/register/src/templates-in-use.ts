import type { Instant } from '@pacta/protocol';
import type { Session } from './database.js';
import { VERSION, versionOf, type TemplateOf, type TemplateVersion, type VersionRow } from './template-version.js';

export interface InUse {
  /** Null: for no protocol. */
  readonly protocolId: string | null;
  /** As it was then: what is called for by a fact is made by what held when it was recorded. */
  readonly at: Instant;
}

/** Since when a protocol has its template: its text's last submission, else (taken in from outside) its beginning; null while it is drafted. */
const SINCE = `SELECT CASE WHEN p.phase = 'drafting' THEN NULL ELSE greatest(
    coalesce(
      (SELECT max(at) FROM event e WHERE e.protocol_id = p.id AND type = 'text-submitted' AND at <= $2),
      (SELECT min(at) FROM event e WHERE e.protocol_id = p.id)),
    (SELECT max(at) FROM template_move m WHERE m.protocol_id = p.id AND m.kind = $3 AND at <= $2))
  END AS since FROM protocol p WHERE p.id = $1`;

/** Of the versions that there were at an instant, the last of the staff's; where they had none, the product's last. */
const NEWEST = `SELECT ${VERSION} FROM template_version
  WHERE organisation_id = $1 AND kind = $2 AND language = $3 AND (at <= $4 OR number = 0)
  ORDER BY origin = 'staff' DESC, number DESC LIMIT 1`;

export async function versionInUse(
  session: Session,
  { organisation, kind, language, protocolId, at }: TemplateOf & InUse,
): Promise<TemplateVersion | undefined> {
  const [pinned] =
    protocolId === null ? [] : await session.rows<{ readonly since: Date | null }>(SINCE, [protocolId, at, kind]);
  const [row] = await session.rows<VersionRow>(NEWEST, [organisation, kind, language, pinned?.since ?? at]);
  return row && versionOf(row);
}
