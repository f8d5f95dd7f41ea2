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
const since = (at: string, kind: string): string => `CASE WHEN p.phase = 'drafting' THEN NULL ELSE greatest(
    coalesce(
      (SELECT max(at) FROM event e WHERE e.protocol_id = p.id AND type = 'text-submitted' AND at <= ${at}),
      (SELECT min(at) FROM event e WHERE e.protocol_id = p.id)),
    (SELECT max(at) FROM template_move m WHERE m.protocol_id = p.id AND m.kind = ${kind} AND at <= ${at}))
  END`;
const SINCE = `SELECT ${since('$2', '$3')} AS since FROM protocol p WHERE p.id = $1`;

/** Of the versions that there were at an instant, the last of the staff's; where they had none, the product's last. */
const newest = (at: string): string => `SELECT ${VERSION} FROM template_version
  WHERE organisation_id = $1 AND kind = $2 AND language = $3 AND (at <= ${at} OR number = 0)
  ORDER BY origin = 'staff' DESC, number DESC LIMIT 1`;

export async function versionInUse(
  session: Session,
  { organisation, kind, language, protocolId, at }: TemplateOf & InUse,
): Promise<TemplateVersion | undefined> {
  const [pinned] =
    protocolId === null ? [] : await session.rows<{ readonly since: Date | null }>(SINCE, [protocolId, at, kind]);
  const [row] = await session.rows<VersionRow>(newest('$4'), [organisation, kind, language, pinned?.since ?? at]);
  return row && versionOf(row);
}

/** An open protocol that leads on with another version than the newest. */
export type Behind = Pick<TemplateVersion, 'number' | 'origin' | 'productVersion'> & {
  readonly protocolId: string;
  readonly reference: string;
  readonly title: string;
  readonly protocolKind: string;
};

const MOST = 200;
const BEHIND = `SELECT p.id AS "protocolId", p.reference, p.title, p.kind AS "protocolKind", v.number, v.origin, v."productVersion"
  FROM protocol p
  CROSS JOIN LATERAL (SELECT ${since('$4', '$2')} AS since) s
  CROSS JOIN LATERAL (${newest('s.since')}) v
  WHERE p.organisation_id = $1 AND p.open AND p.phase <> 'drafting'
    AND v.number <> (SELECT number FROM (${newest('$4')}) n)
  ORDER BY p.reference LIMIT ${MOST}`;

/** Those of the organisation's own protocols that would be made of another version if they began now, by reference. */
export const protocolsBehind = (
  session: Session,
  { organisation, kind, language, at }: TemplateOf & Pick<InUse, 'at'>,
): Promise<Behind[]> => session.rows<Behind>(BEHIND, [organisation, kind, language, at]);
