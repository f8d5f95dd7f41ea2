import type { CivilDay, Instant, Phase, Protocol } from '@pacta/protocol';
import type { Session } from './database.js';
import { patternsOf } from './folded.js';
import { inShape, type Shaped } from './shape.js';

/** A protocol as the lists show it. */
export interface ProtocolSummary {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly phase: Phase;
  readonly title: string;
  /** Version of the text: 0 before the first submission. */
  readonly version: number;
  readonly partyNames: readonly string[];
  readonly countries: readonly string[];
  /** Of the parties, each once. */
  readonly regimes: readonly string[];
  readonly next: { readonly kind: string; readonly due: CivilDay; readonly at: Instant } | null;
  readonly lastDay: CivilDay | null;
  readonly predecessor: string | null;
  readonly successor: string | null;
  readonly open: boolean;
  readonly updatedAt: Instant;
  /** What the sentence of the list is made of. */
  readonly state: Protocol;
  /** `null` where there is no draft, or where the organisation does not lead. */
  readonly draftSavedAt: Instant | null;
}

const SORTS = {
  reference: 'p.reference',
  title: 'p.title',
  phase: 'p.phase',
  next: 'p.next_due',
  'last-day': 'p.last_day',
  updated: 'p.updated_at',
} as const;

export type ProtocolSort = keyof typeof SORTS;

export interface Listing {
  readonly phase?: Phase;
  readonly kind?: string;
  readonly country?: string;
  /** Of one party at least. */
  readonly regime?: string;
  /** Words, each of which must be somewhere in reference, title or names of parties; accents and case do not count. */
  readonly search?: string;
  /** `updated`, newest first, where it is not given. */
  readonly sort?: ProtocolSort;
  readonly descending?: boolean;
  /** From 1. */
  readonly page?: number;
  /** Rows a page, 25 where it is not given. */
  readonly size?: number;
}

export interface Page {
  readonly rows: readonly ProtocolSummary[];
  /** Of all pages. */
  readonly total: number;
}

export const SUMMARY = `
  p.id, p.reference, p.kind, p.phase, p.title, p.version, p.party_names AS "partyNames", p.countries, p.regimes,
  CASE WHEN p.next_at IS NULL THEN NULL ELSE json_build_object('kind', p.next_kind, 'due', p.next_due,
    'at', to_char(p.next_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS next,
  p.last_day::text AS "lastDay", p.predecessor, p.successor, p.open,
  to_char(p.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", p.state, p.shape,
  to_char(d.saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "draftSavedAt"`;

/** The protocols that an organisation sees; its id is the first parameter. */
export const SEEN = `
  FROM protocol p JOIN protocol_viewer v ON v.protocol_id = p.id AND v.organisation_id = $1
  LEFT JOIN draft d ON d.protocol_id = p.id AND d.organisation_id = $1`;

/** What a list is narrowed by: the five parameters after the organisation, as `filterOf` gives them. */
export const FILTER = `
  WHERE ($2::text IS NULL OR p.phase = $2) AND ($3::text IS NULL OR p.kind = $3)
    AND ($4::text IS NULL OR p.countries @> ARRAY[$4])
    AND ($5::text IS NULL OR p.regimes @> ARRAY[$5]) AND p.search LIKE ALL ($6::text[])`;

export const filterOf = (organisation: string, { phase, kind, country, regime, search = '' }: Listing): unknown[] => [
  organisation,
  phase ?? null,
  kind ?? null,
  country ?? null,
  regime ?? null,
  patternsOf(search),
];

/** Two statements, however many protocols there are. */
export async function list(session: Session, organisation: string, asked: Listing): Promise<Page> {
  const {
    phase,
    kind,
    country,
    regime,
    search = '',
    sort = 'updated',
    descending = sort === 'updated',
    page = 1,
    size = 25,
  } = asked;
  const filter = filterOf(organisation, { phase, kind, country, regime, search });
  const order = `${SORTS[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, p.id`;
  const rows = await session.rows<ProtocolSummary & Shaped>(
    `SELECT ${SUMMARY} ${SEEN} ${FILTER} ORDER BY ${order} LIMIT $7 OFFSET $8`,
    [...filter, size, (page - 1) * size],
  );
  const [count] = await session.rows<{ total: number }>(`SELECT count(*)::integer AS total ${SEEN} ${FILTER}`, filter);
  return { rows: await inShape(session, rows), total: count?.total ?? 0 };
}
