import type { Conversion } from '@pacta/documents';
import type { Answer, Standing } from '@pacta/lifecycle';
import type { SmtpTransport } from '@pacta/notices';
import type { Register, RulesOf } from '@pacta/register';

/** A command that the register has received, on its way to its protocol's clock. */
export interface Journey {
  readonly protocolId: string;
  readonly commandId: string;
  readonly commandType: string;
  /** From 1. */
  readonly attempt: number;
}

/** What may be asked of clocks. Each rejects by `ClockUnavailable`, or by `CommandFailed`. */
export interface Clocks {
  travel(journey: Journey): Promise<Answer>;
  reschedule(protocolId: string): Promise<Standing>;
  /** Which Temporal store answers: another one after each loss of its data. */
  storeIdentity(): Promise<string>;
  /** Tells a new store of the columns that clocks fill. */
  prepareStore(): Promise<void>;
}

/** What the worker's own work stands on. Nothing here is connected before it is used. */
export interface Services {
  readonly register: Register;
  readonly rules: RulesOf;
  readonly conversion: Conversion;
  readonly clocks: Clocks;
  /** Undefined where no mail server is set: messages are then kept in the register, and shown on the page. */
  readonly mail: SmtpTransport | undefined;
  /** The address that people type, without a slash at its end. */
  readonly publicUrl: string;
  close(): Promise<void>;
}

/** Injection tokens. */
export const SERVICES = Symbol('services');
export const ENVIRONMENT = Symbol('environment');
export const LOGGER = Symbol('logger');
