import type { Rules, Setting } from '@pacta/protocol';
import type { Session } from './database.js';

const ofRegime = `jsonb_build_array(jsonb_build_object('regime', $2::text))`;

/** For the sections whose entries protocols name: one of the organisation's that does. */
const USED: Readonly<Record<'kinds' | 'regimes' | 'grids', string>> = {
  kinds: 'SELECT FROM protocol WHERE organisation_id = $1 AND kind = $2',
  regimes: `SELECT FROM protocol p LEFT JOIN draft d ON d.protocol_id = p.id WHERE p.organisation_id = $1
    AND (p.state->'text'->'parties' @> ${ofRegime} OR d.text->'parties' @> ${ofRegime})`,
  grids: `SELECT FROM protocol WHERE organisation_id = $1
    AND jsonb_path_exists(state, '$.evaluations.*.grid ? (@ == $id)', jsonb_build_object('id', $2::text))`,
};

/** Whether a protocol would lose what it names: something that staff had added, and now take away. */
export async function isUsed(
  session: Session,
  organisation: string,
  { section, id, body }: Setting,
  after: Rules,
): Promise<boolean> {
  const named = section === 'kinds' || section === 'regimes' || section === 'grids';
  if (body !== null || !named || id in after[section]) return false;
  return (await session.rows(`${USED[section]} LIMIT 1`, [organisation, id])).length > 0;
}
