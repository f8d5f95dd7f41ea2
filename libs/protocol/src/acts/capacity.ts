import { latest, type CivilDay } from '../calendar/civil-day.js';
import { isSamePerson, isValidOn, type Mandate } from '../mandate.js';
import type { Refusal } from '../refusal.js';
import type { StepProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { PartyId, ProtocolText, Signatory } from '../text.js';

/** Whom the text names for a step: the director general countersigns (CDLD art. L1132-3), the others sign. */
export function expectedFor(text: ProtocolText | null, party: PartyId, step: StepProgress): Signatory | undefined {
  const named = text?.parties.find(({ id }) => id === party);
  return (step.organ === 'director-general' ? named?.countersignatory : named?.signatory) ?? undefined;
}

/** The one that ends last, to say why it does not hold. */
const lastOf = (mandates: readonly Mandate[]): Mandate | undefined => {
  const end = latest(mandates.flatMap(({ until }) => until ?? []));
  return mandates.find(({ until }) => until === null) ?? mandates.find(({ until }) => until === end);
};

/**
 * Whether a person may sign for a party on that day. Whom the text names signs by his or her own function, unless a mandate is
 * recorded or the text itself speaks of a delegation: then it must hold that day, as for anybody else (CDLD art. L1132-4).
 */
export function withoutCapacity(
  state: Protocol,
  text: ProtocolText | null,
  step: StepProgress,
  { party, name, on }: { readonly party: PartyId; readonly name: string; readonly on: CivilDay },
): Refusal | undefined {
  const held = state.mandates.filter((mandate) => mandate.party === party && isSamePerson(mandate.holder, name));
  const last = lastOf(held);
  if (last) {
    if (held.some((mandate) => isValidOn(mandate, on))) return undefined;
    return { reason: 'mandate-not-valid', party, name, on, from: last.from, until: last.until };
  }
  const expected = expectedFor(text, party, step);
  // A protocol taken in mid-life may not say who signs.
  if (!expected || expected.name.trim() === '') return undefined;
  if (isSamePerson(expected.name, name) && expected.mandate.trim() === '') return undefined;
  return { reason: 'mandate-missing', party, name };
}
