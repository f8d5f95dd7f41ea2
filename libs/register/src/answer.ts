import type { CivilDay, Deadline, Effect, Instant, Phase, Refusal } from '@pacta/protocol';

/** What became of a command. Kept under its id: the same command again gets the same. */
export type Outcome =
  | { readonly ok: true; readonly position: number }
  | { readonly ok: false; readonly refusal: Refusal; readonly position: number };

/** What a clock needs to know of its next alarm. */
export interface Alarm {
  /** The id under which its command is recorded. */
  readonly id: string;
  readonly kind: Deadline['kind'];
  readonly due: CivilDay;
  readonly on: CivilDay;
  readonly at: Instant;
}

/** An effect by its outbox id; `summary` is for those who read a clock, and holds no personal data. */
export interface OpenEffect {
  readonly id: string;
  readonly type: Effect['type'];
  readonly summary: string;
}

/** Where a protocol stands at the moment of the answer; `null` and `false` for one that does not exist. */
export interface Standing {
  readonly deadline: Alarm | null;
  /** `record`: those that this command called for and that are still open. `reschedule`: all that are open. */
  readonly effects: readonly OpenEffect[];
  /** False once nothing more happens by itself. */
  readonly open: boolean;
  /** The kind of protocol. */
  readonly kind: string | null;
  readonly phase: Phase | null;
  readonly reference: string | null;
}

/** The outcome of the command, as it was the first time, and the standing, as it is now: a repeated answer sets no stale alarm. */
export type RecordAnswer = Outcome & Standing;
export type RescheduleAnswer = Extract<Outcome, { ok: true }> & Standing;

const SUBJECT: { readonly [T in Effect['type']]: (effect: Extract<Effect, { type: T }>) => string } = {
  'issue-document': (effect) => [effect.kind, effect.language, effect.year].filter(Boolean).join(' '),
  'send-notice': (effect) => [effect.notice, effect.obligation, effect.due].filter(Boolean).join(' '),
  'start-successor': (effect) => effect.successor,
};

/** «issue-document: cic-protocol fr» */
export function summaryOf(effect: Effect): string {
  const subject = SUBJECT[effect.type] as (effect: Effect) => string; // the entry of this very type
  return `${effect.type}: ${subject(effect)}`;
}

export const alarmOf = (deadline: Deadline | undefined): Alarm | null =>
  deadline ? { id: deadline.id, kind: deadline.kind, due: deadline.due, on: deadline.on, at: deadline.at } : null;
