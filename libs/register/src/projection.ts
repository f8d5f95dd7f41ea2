import { isOpen, type Deadline, type Instant, type Protocol, type ProtocolText } from '@pacta/protocol';
import type { Session } from './database.js';
import { folded } from './folded.js';
import { countriesOf, regimesOf } from './rules-of.js';
import { SHAPE } from './shape.js';

/** What the lists show of a text: the draft's until one is submitted, and again while one is being taken up. */
interface Headline {
  readonly title: string;
  readonly partyNames: readonly string[];
  readonly countries: readonly string[];
  readonly regimes: readonly string[];
  readonly search: string;
}

function headlineOf(reference: string, text: ProtocolText | null): Headline {
  const title = text?.title ?? '';
  const partyNames = text?.parties.map((party) => party.name) ?? [];
  return {
    title,
    partyNames,
    countries: countriesOf(text),
    regimes: regimesOf(text),
    search: folded([reference, title, ...partyNames].join(' ')),
  };
}

const shownText = (state: Protocol, draft: ProtocolText | null | undefined): ProtocolText | null =>
  state.phase === 'drafting' ? (draft ?? state.text) : (state.text ?? draft ?? null);

export interface Projected {
  readonly state: Protocol;
  readonly position: number;
  readonly at: Instant;
  readonly draft: ProtocolText | null | undefined;
  readonly deadline: Deadline | undefined;
  /** The revision of the settings, where the protocol's clock hears of this deadline; without it the clock keeps to the one it has. */
  readonly toldWith?: number;
}

/** The columns of a protocol's row, in the order of `valuesOf`. */
export const COLUMNS = [
  'id',
  'organisation_id',
  'reference',
  'kind',
  'phase',
  'title',
  'version',
  'state',
  'shape',
  'position',
  'party_names',
  'countries',
  'regimes',
  'search',
  'next_kind',
  'next_due',
  'next_at',
  'last_day',
  'predecessor',
  'successor',
  'open',
  'updated_at',
  'planned_with',
  'clock_at',
];
/** What a clock was told is only written anew when it is told again. */
const TOLD_NOTHING = -1;
const kept: Readonly<Record<string, string>> = {
  planned_with: 'GREATEST(EXCLUDED.planned_with, protocol.planned_with)',
  clock_at: `CASE WHEN EXCLUDED.planned_with = ${TOLD_NOTHING} THEN protocol.clock_at ELSE EXCLUDED.clock_at END`,
};
const places = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
const updates = COLUMNS.slice(1)
  .map((column) => `${column} = ${kept[column] ?? `EXCLUDED.${column}`}`)
  .join(', ');
const UPSERT = `INSERT INTO protocol (${COLUMNS.join(', ')}) VALUES (${places}) ON CONFLICT (id) DO UPDATE SET ${updates}`;

/** The row that the lists read. */
export function valuesOf({ state, position, at, draft, deadline, toldWith }: Projected): unknown[] {
  const { title, partyNames, countries, regimes, search } = headlineOf(state.reference, shownText(state, draft));
  return [
    state.id,
    state.organisation,
    state.reference,
    state.kind,
    state.phase,
    title,
    state.version,
    JSON.stringify(state),
    SHAPE,
    position,
    partyNames,
    countries,
    regimes,
    search,
    deadline?.kind ?? null,
    deadline?.due ?? null,
    deadline?.at ?? null,
    state.inForce?.lastDay ?? null,
    state.predecessor,
    state.renewal.agreed?.successor ?? null,
    isOpen(state),
    at,
    toldWith ?? TOLD_NOTHING,
    toldWith === undefined ? null : (deadline?.at ?? null),
  ];
}

/** Writes it. */
export async function project(session: Session, projected: Projected): Promise<void> {
  await session.rows(UPSERT, valuesOf(projected));
}

/**
 * Who sees the protocol: the organisation that leads it, and each party whose id is that of an organisation here. The parties
 * are those of the submitted text, and those that a proposal under way would bring in; a draft is its lead's alone.
 */
export async function showTo(session: Session, state: Protocol): Promise<void> {
  const proposed = Object.values(state.instruments).filter(({ status }) => status === 'open');
  const texts = [state.text, ...proposed.map(({ text }) => text)];
  const parties = [state.organisation, ...texts.flatMap((text) => text?.parties.map((party) => party.id) ?? [])];
  await session.rows(
    `WITH wanted AS (SELECT id FROM organisation WHERE id::text = ANY ($2)),
          gone AS (DELETE FROM protocol_viewer
                   WHERE protocol_id = $1 AND organisation_id NOT IN (SELECT id FROM wanted))
     INSERT INTO protocol_viewer (protocol_id, organisation_id) SELECT $1, id FROM wanted ON CONFLICT DO NOTHING`,
    [state.id, parties],
  );
}
