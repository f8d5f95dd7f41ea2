import type { Fact, ProtocolEvent } from './event.js';
import type { Refusal } from './refusal.js';

export type Decision =
  { readonly ok: true; readonly events: readonly ProtocolEvent[] } | { readonly ok: false; readonly refusal: Refusal };

/** What one act's own file answers: facts, not stamped yet, or the refusal. */
export type Outcome =
  { readonly ok: true; readonly facts: readonly Fact[] } | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...facts: readonly Fact[]): Outcome => ({ ok: true, facts });
export const refuse = (refusal: Refusal): Outcome & { readonly ok: false } => ({ ok: false, refusal });
