import type { Act, Instant, ProtocolEvent, Refusal, Rules } from '@pacta/protocol';
import { append } from './append.js';
import type { Outcome, RecordAnswer } from './answer.js';
import type { Session } from './database.js';
import type { Loaded } from './loaded.js';
import { project, showTo } from './projection.js';
import { goOnAfter } from './references.js';
import { deadlineOf, keepNext, standingOf } from './standing.js';

/** A command about to get its answer. */
export interface Hearing {
  readonly commandId: string;
  readonly at: Instant;
  readonly loaded: Loaded;
  readonly rules: Rules;
}

/** Keeps the answer under the command's id. A deadline has not been received before: its row is made here. */
async function keepAnswer(
  session: Session,
  hearing: Hearing,
  act: Act,
  outcome: Outcome,
  whose: string,
): Promise<void> {
  const { commandId, at, loaded } = hearing;
  await session.rows(
    `INSERT INTO command (id, protocol_id, organisation_id, act, answer, answered_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET answer = EXCLUDED.answer, answered_at = EXCLUDED.answered_at`,
    [commandId, loaded.protocolId, whose, JSON.stringify(act), JSON.stringify(outcome), at],
  );
}

/** The facts after which others may see the protocol than before: its parties, or those of a proposal, have changed. */
const SEEN_ANEW: ReadonlySet<ProtocolEvent['type']> = new Set([
  'protocol-started',
  'protocol-imported',
  'text-submitted',
  'adhesion-proposed',
  'proposal-withdrawn',
  'proposal-took-effect',
  'council-refused',
  'record-corrected',
]);

export async function accepted(
  session: Session,
  hearing: Hearing,
  act: Act,
  events: readonly ProtocolEvent[],
  history?: readonly ProtocolEvent[],
): Promise<RecordAnswer> {
  const { commandId, at, loaded, rules } = hearing;
  const { protocolId, position, state, command, draft, settings } = loaded;
  const requestId = command?.requestId ?? null;
  const { after, effects } = await append(session, {
    protocolId,
    position,
    state,
    events,
    ...(history && { history }),
    at,
    commandId,
    requestId,
    rules,
  });
  const deadline = deadlineOf(after, rules);
  const outcome: Outcome = { ok: true, position: position + events.length };
  await project(session, {
    state: after,
    position: outcome.position,
    at,
    draft: draft?.text,
    deadline,
    toldWith: settings,
  });
  if (events.some((event) => SEEN_ANEW.has(event.type))) await showTo(session, after);
  if (act.type === 'import-protocol') await goOnAfter(session, after.organisation, [after.reference]);
  await keepAnswer(session, hearing, act, outcome, command?.organisation ?? after.organisation);
  return { ...outcome, ...standingOf(after, deadline, effects) };
}

export async function refused(session: Session, hearing: Hearing, refusal: Refusal): Promise<RecordAnswer> {
  const { loaded, rules } = hearing;
  const deadline = deadlineOf(loaded.state, rules);
  const outcome: Outcome = { ok: false, refusal, position: loaded.position };
  if (loaded.command) {
    await keepAnswer(session, hearing, loaded.command.act, outcome, loaded.command.organisation);
  } else {
    // A refused deadline is not kept: the same one may come again, in time, or under better rules.
    await keepNext(session, loaded, deadline);
  }
  return { ...outcome, ...standingOf(loaded.state, deadline, []) };
}
