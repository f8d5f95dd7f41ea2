import { dayIn, isOpen, nextDeadline, type Deadline, type Effect, type Protocol, type Rules } from '@pacta/protocol';
import { alarmOf, summaryOf, type OpenEffect, type Standing } from './answer.js';
import type { Session } from './database.js';
import type { Draft, Loaded } from './loaded.js';

/** The rules, with the day on which the draft was last saved, counted where the lead party is. */
export const withDraft = (rules: Rules, state: Protocol | null, draft: Draft | null): Rules =>
  state && draft ? { ...rules, draftSavedOn: dayIn(state.timeZone, draft.savedAt) } : rules;

export const deadlineOf = (state: Protocol | null, rules: Rules): Deadline | undefined =>
  state ? nextDeadline(state, rules) : undefined;

/** Effects that are still open: those of one command, or all of them. */
export async function openEffects(session: Session, protocolId: string, commandId?: string): Promise<OpenEffect[]> {
  const rows = await session.rows<{ id: string; effect: Effect }>(
    `SELECT id, effect FROM outbox
     WHERE protocol_id = $1 AND done_at IS NULL AND ($2::text IS NULL OR command_id = $2)
     ORDER BY position, id`,
    [protocolId, commandId ?? null],
  );
  return rows.map(({ id, effect }) => ({ id, type: effect.type, summary: summaryOf(effect) }));
}

export const standingOf = (
  state: Protocol | null,
  deadline: Deadline | undefined,
  effects: readonly OpenEffect[],
): Standing => ({
  deadline: alarmOf(deadline),
  effects,
  open: state ? isOpen(state) : false,
  kind: state?.kind ?? null,
  phase: state?.phase ?? null,
  reference: state?.reference ?? null,
});

/**
 * The row says again when the clock must wake, where that has moved without a fact: a draft saved, a policy or a holiday changed;
 * and that the clock, which asks, is told so by the settings of that revision.
 */
export async function keepNext(
  session: Session,
  { protocolId, settings }: Pick<Loaded, 'protocolId' | 'settings'>,
  deadline: Deadline | undefined,
): Promise<void> {
  await session.rows(
    `UPDATE protocol SET next_kind = $2, next_due = $3, next_at = $4, clock_at = $4, planned_with = $5
     WHERE id = $1 AND (next_kind, next_due, next_at, clock_at, planned_with)
       IS DISTINCT FROM ($2::text, $3::date, $4::timestamptz, $4::timestamptz, $5::integer)`,
    [protocolId, deadline?.kind ?? null, deadline?.due ?? null, deadline?.at ?? null, settings],
  );
}
