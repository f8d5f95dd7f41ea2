import type { Environment } from '@pacta/config';
import type { Comparison, Conversion } from '@pacta/documents';
import type { Answer } from '@pacta/lifecycle';
import type { Register, RulesOf } from '@pacta/register';

/** A command that the register has received, on its way to its protocol's clock. */
export interface Journey {
  readonly protocolId: string;
  readonly commandId: string;
  readonly commandType: string;
  /** From 1. */
  readonly attempt: number;
}

/** What stands behind the door: the register, the clock, the converters. Nothing here is connected before it is used. */
export interface Services {
  readonly register: Register;
  readonly rules: RulesOf;
  /** @throws ClockUnavailable · CommandFailed */
  readonly travel: (journey: Journey) => Promise<Answer>;
  /** Rejects when Temporal does not answer within a second. */
  readonly clockAnswers: () => Promise<void>;
  readonly conversion: Conversion;
  readonly comparison: Comparison;
  /** For what is shown and for a plain refusal; what is recorded bears the time of the protocol's clock. */
  readonly now: () => Date;
  close(): Promise<void>;
}

export type ServiceSettings = Pick<
  Environment,
  'DATABASE_URL' | 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'TEMPORAL_TASK_QUEUE' | 'GOTENBERG_URL' | 'SOFFICE_PATH'
>;

/** The injection token of `Services`. */
export const SERVICES = Symbol('services');
