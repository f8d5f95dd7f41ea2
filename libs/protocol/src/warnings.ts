import { latest, type CivilDay } from './calendar/civil-day.js';
import { expectedFor } from './acts/capacity.js';
import { instrumentIn } from './proposals.js';
import { isSamePerson } from './mandate.js';
import { obligations } from './obligations.js';
import { courseOf, currentStep, progressOf } from './procedure.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** Something that will go wrong unless somebody looks at it now. */
export interface Warning {
  readonly kind: 'mandate-expires';
  readonly party: PartyId;
  readonly name: string;
  /** The last day of the mandate, and the day by which the signature is due. */
  readonly until: CivilDay;
  readonly due: CivilDay;
}

/** A mandate that will have expired by the day on which its holder is to sign. */
export function warnings(state: Protocol, rules: Rules): readonly Warning[] {
  return obligations(state, rules).flatMap(({ kind, parties: [party], instrument, due }): Warning[] => {
    if (kind !== 'signature' || party === undefined) return [];
    const progress = progressOf(courseOf(state, instrument), party);
    const step = progress && currentStep(progress);
    const text = instrument === undefined ? state.text : (instrumentIn(state, instrument)?.text ?? state.text);
    const signatory = step && expectedFor(text, party, step);
    if (!signatory) return [];
    const { name } = signatory;
    const held = state.mandates.filter((mandate) => mandate.party === party && isSamePerson(mandate.holder, name));
    if (held.length === 0 || held.some(({ until }) => until === null || until >= due)) return [];
    const until = latest(held.flatMap((mandate) => mandate.until ?? []));
    return until ? [{ kind: 'mandate-expires', party, name, until, due }] : [];
  });
}
