import type { Language } from '@pacta/documents';
import { isSamePerson, type PartyText, type Signatory } from '@pacta/protocol';
import { z } from 'zod';
import { civilityOf, known } from './facts.js';
import { completable, signatory, text } from './fields.js';
import { designationOf } from './party.js';
import { Written } from './written.js';

/** A person who signs, once, in one capacity or in several (Charte de Sénart: president of one body, mayor of another). */
export const signatoryFields = signatory.omit({ fonction: true }).extend({
  capacites: z
    .array(
      z.strictObject({
        fonction: completable('Fonction dans laquelle la personne signe', 'Bourgmestre'),
        partie: text('La partie qu’elle engage', 'la Commune d’Andenne'),
      }),
    )
    .min(1)
    .meta({ description: 'Les qualités dans lesquelles la personne signe' }),
  delegations: z.array(z.string().min(1)).meta({
    description: 'Délégations écrites en vertu desquelles elle signe',
    examples: [['Délégation du 3 mars 2026']],
  }),
});

interface Capacity {
  readonly person: Signatory;
  readonly party: PartyText;
  /** Of the person in the text. */
  readonly at: string;
  readonly partyAt: string;
}

const capacitiesOf = (parties: readonly PartyText[]): Capacity[] =>
  parties.flatMap((party, n) => {
    const partyAt = `parties.${n}`;
    const first = { person: party.signatory, party, at: `${partyAt}.signatory`, partyAt };
    const { countersignatory: second } = party;
    return second ? [first, { person: second, party, at: `${partyAt}.countersignatory`, partyAt }] : [first];
  });

const isSame = ({ person: one }: Capacity, { person: other }: Capacity): boolean =>
  known(one.name) !== undefined && isSamePerson(one.name, other.name);

const blockOf = (capacities: readonly [Capacity, ...Capacity[]], language: Language) => {
  const [{ person, at }] = capacities;
  return {
    civilite: civilityOf(person, language),
    nom: new Written(known(person.name), `${at}.name`),
    capacites: capacities.map((each) => ({
      fonction: new Written(known(each.person.function), `${each.at}.function`),
      partie: new Written(designationOf(each.party, language), `${each.partyAt}.name`),
    })),
    delegations: capacities.flatMap((each) => {
      const mandate = known(each.person.mandate);
      return mandate ? [new Written(mandate, `${each.at}.mandate`)] : [];
    }),
  };
};

/** Everybody who signs, in the order of the parties; who signs for two of them stands there once. */
export function signatoriesOf(parties: readonly PartyText[], language: Language = 'fr') {
  const people: [Capacity, ...Capacity[]][] = [];
  for (const capacity of capacitiesOf(parties)) {
    const known = people.find(([first]) => isSame(first, capacity));
    if (known) known.push(capacity);
    else people.push([capacity]);
  }
  return people.map((capacities) => blockOf(capacities, language));
}
