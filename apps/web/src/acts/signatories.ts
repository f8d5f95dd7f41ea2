import type { InstrumentView, MandateView, ProtocolView } from '@pacta/contracts';
import type { CivilDay } from '../days/civil-day.js';

export interface Signatory {
  readonly name: string;
  readonly function: string;
}

/** Whom a text names for a step, and the delegation by which it says that he or she signs; empty where the function suffices. */
export interface Named extends Signatory {
  readonly mandate: string;
}

const NOBODY: Named = { name: '', function: '', mandate: '' };

/** Whom the text names for the step that this party has to take now: the director general countersigns, the others sign. */
export function namedFor(view: ProtocolView, instrument: InstrumentView | undefined, party: string): Named {
  const said = (instrument?.text ?? view.text)?.parties.find(({ id }) => id === party);
  const step = (instrument ?? view).parties.find(({ id }) => id === party)?.steps.find(({ current }) => current);
  const named = step?.organ === 'director-general' ? said?.countersignatory : said?.signatory;
  return named ? { name: named.name, function: named.function, mandate: named.mandate } : NOBODY;
}

export const capacityOf = ({ name, function: role }: Signatory): Signatory => ({ name, function: role });

const folded = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('fr');

export const isSamePerson = (one: string, other: string): boolean => folded(one) === folded(other);

/** The mandates of a party's people, those of one person where a name is given. */
export const mandatesOf = (view: ProtocolView, party: string, name?: string): readonly MandateView[] =>
  view.mandates.filter(
    (mandate) => mandate.party === party && (name === undefined || isSamePerson(mandate.holder, name)),
  );

export const holdsOn = ({ from, until }: MandateView, on: CivilDay): boolean =>
  from <= on && (until === null || on <= until);
