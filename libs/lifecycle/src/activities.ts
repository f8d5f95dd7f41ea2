import type { CivilDay, Effect, Instant, Phase, Refusal } from '@pacta/protocol';

/** The next thing that happens by itself. `id` is the id of the command that the clock sends at `at`. */
export interface ClockDeadline {
  readonly id: string;
  readonly kind: string;
  readonly at: Instant;
  /** The civil day it stands for, in the zone of the party concerned. */
  readonly on: CivilDay;
}

/** A row of the outbox that is not settled. `summary` is shown on Temporal's own page: no personal data. */
export interface OpenEffect {
  readonly id: string;
  readonly type: Effect['type'];
  readonly summary: string;
}

/** Where a protocol stands. All that the clock ever learns. `null` for one that does not exist: its start was refused. */
export interface Standing {
  readonly reference: string | null;
  /** The kind of protocol. */
  readonly kind: string | null;
  readonly phase: Phase | null;
  /** False once nothing more happens by itself. */
  readonly open: boolean;
  readonly deadline: ClockDeadline | null;
  /** Open rows of the outbox: all of them when the clock asks, those that the command added when it records. */
  readonly effects: readonly OpenEffect[];
}

/** The answer to a command: the position of its last event, or why it cannot be carried out. */
export type Answer =
  | (Standing & { readonly ok: true; readonly position: number })
  | (Standing & { readonly ok: false; readonly refusal: Refusal });

/** `at` is the clock's own time, the only one that rules see. */
export interface RecordRequest {
  readonly protocolId: string;
  readonly commandId: string;
  readonly at: Instant;
}

/**
 * Local activities: short, idempotent, one transaction each. They fail as `RegisterUnavailable` (worth another try) or
 * `RecordFailed` (a bug: not worth one).
 */
export interface RegisterActivities {
  /** Decides once and for all: the same command id again gets the first answer. */
  record(request: RecordRequest): Promise<Answer>;
  /** Decides nothing; says where the protocol stands. */
  reschedule(protocolId: string): Promise<Standing>;
}

/** One activity for each type of effect, by the same name, given the id of the outbox row. Idempotent by that id. */
export type EffectActivities = Record<Effect['type'], (effectId: string) => Promise<void>>;
