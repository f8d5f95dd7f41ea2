import {
  decide,
  type Act,
  type Instant,
  type Protocol,
  type ProtocolEvent,
  type Refusal,
  type Rules,
} from '@pacta/protocol';
import { follow, type Called } from './append.js';
import type { Session } from './database.js';
import { insertMany } from './many.js';
import { COLUMNS, valuesOf } from './projection.js';
import { goOnAfter } from './references.js';
import { deadlineOf } from './standing.js';

/** A row of an import whose turn has come. */
export interface Ready {
  readonly row: number;
  readonly commandId: string;
  readonly act: Act<'import-protocol'>;
}

/** What the domain makes of it. */
export type Decided = Ready &
  (
    | { readonly ok: false; readonly refusal: Refusal }
    | {
        readonly ok: true;
        readonly events: readonly ProtocolEvent[];
        readonly after: Protocol;
        readonly called: readonly Called[];
      }
  );
export type Accepted = Extract<Decided, { ok: true }>;

export function decided(ready: Ready, at: Instant, rules: Rules): Decided {
  const decision = decide(null, { ...ready.act, at }, rules);
  if (!decision.ok) return { ...ready, ...decision };
  const { events } = decision;
  return {
    ...ready,
    ok: true,
    events,
    ...follow({ protocolId: ready.act.id, state: null, position: 0, events, rules }),
  };
}

/** The protocols' own rows. A reference that is taken, by a protocol of the register or by a row before, leaves its row out: answers the ids that went in. */
async function projections(
  session: Session,
  accepted: readonly Accepted[],
  at: Instant,
  rules: Rules,
): Promise<Set<string>> {
  const rows = accepted.map(({ after, events }) =>
    valuesOf({ state: after, position: events.length, at, draft: null, deadline: deadlineOf(after, rules) }),
  );
  const written = await insertMany<{ id: string }>(
    session,
    'protocol',
    COLUMNS,
    rows,
    'ON CONFLICT DO NOTHING RETURNING id',
  );
  return new Set(written.map(({ id }) => id));
}

const EVENT = ['protocol_id', 'position', 'organisation_id', 'type', 'body', 'at', 'command_id'];
const OUTBOX = ['id', 'protocol_id', 'organisation_id', 'command_id', 'effect', 'position', 'created_at'];
const COMMAND = ['id', 'protocol_id', 'organisation_id', 'act', 'answer', 'answered_at'];

async function facts(session: Session, accepted: readonly Accepted[], at: Instant): Promise<void> {
  const events = accepted.flatMap(({ act, commandId, events }) =>
    events.map((event, n) => [act.id, n + 1, act.organisation, event.type, JSON.stringify(event), at, commandId]),
  );
  await insertMany(session, 'event', EVENT, events);
  const effects = accepted.flatMap(({ act, commandId, called }) =>
    called.map(({ id, effect, position }) => [
      id,
      act.id,
      act.organisation,
      commandId,
      JSON.stringify(effect),
      position,
      at,
    ]),
  );
  await insertMany(session, 'outbox', OUTBOX, effects);
  const commands = accepted.map(({ act, commandId, events }) => {
    const answer = { ok: true, position: events.length };
    return [commandId, act.id, act.organisation, JSON.stringify(act), JSON.stringify(answer), at];
  });
  await insertMany(session, 'command', COMMAND, commands);
}

/** As `showTo` does it: the organisation that leads, and each party that is an organisation here. */
async function viewers(session: Session, accepted: readonly Accepted[]): Promise<void> {
  const seen = accepted.flatMap(({ act }) =>
    [...new Set([act.organisation, ...act.text.parties.map(({ id }) => id)])].map((id) => ({ protocol: act.id, id })),
  );
  await session.rows(
    `INSERT INTO protocol_viewer (protocol_id, organisation_id)
     SELECT seen.protocol, o.id FROM unnest($1::text[], $2::text[]) AS seen (protocol, id)
     JOIN organisation o ON o.id::text = seen.id ON CONFLICT DO NOTHING`,
    [seen.map(({ protocol }) => protocol), seen.map(({ id }) => id)],
  );
}

/** All that one command writes, for many at once. Answers the ids of the protocols that are there now; the others' references were taken. */
export async function recordAll(
  session: Session,
  organisation: string,
  accepted: readonly Accepted[],
  at: Instant,
  rules: Rules,
): Promise<ReadonlySet<string>> {
  const written = await projections(session, accepted, at, rules);
  const there = accepted.filter(({ act }) => written.has(act.id));
  await facts(session, there, at);
  await viewers(session, there);
  await goOnAfter(
    session,
    organisation,
    there.map(({ act }) => act.reference),
  );
  return written;
}
