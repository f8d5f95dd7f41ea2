import type { Language } from '@pacta/documents';
import type { PartyText, Signatory } from '@pacta/protocol';
import { z } from 'zod';
import { civilityOf, personOf } from './facts.js';
import { saidIn, type Said } from './said.js';
import { completable, signatory } from './fields.js';
import { designationOf } from './party.js';

/** Who writes a letter and to whom: what `letterHead` and `letterClosing` of the recipes print. */
export const letterFields = {
  expediteur: z.strictObject({
    designation: completable('La partie qui écrit, avec son article', 'la Commune d’Andenne'),
    signataire: signatory.meta({ description: 'Qui signe la lettre' }),
    contreseing: signatory
      .optional()
      .meta({ description: 'Qui la contresigne (CDLD L1132-3); rien si une seule personne signe' }),
  }),
  destinataires: z
    .array(
      z.strictObject({
        designation: completable('À qui la lettre est adressée, avec son article', 'la Commune d’Ouakam'),
        attention: z
          .string()
          .min(1)
          .optional()
          .meta({
            description: 'À l’attention de qui; rien si la lettre est pour tous',
            examples: ['M. Abdoulaye Ndiaye'],
          }),
      }),
    )
    .min(1)
    .meta({ description: 'À qui la lettre est adressée' }),
};

/** A letter of a municipality of Wallonia bears two signatures (CDLD L1132-3); the second is left to the hand where the text names none. */
const countersigned: Readonly<Record<string, Said<string>>> = {
  'be-municipality': { fr: 'Directeur général', en: 'Director General' },
};

/** Nobody in particular writes to nobody: a draft whose parties are not known yet. */
export function letterOf(from: PartyText | undefined, to: readonly PartyText[], language: Language) {
  return { expediteur: senderOf(from, language), destinataires: addresseesOf(to, language) };
}

function senderOf(from: PartyText | undefined, language: Language) {
  if (!from) return { signataire: { civilite: civilityOf({ civility: '' }, language) } };
  return {
    designation: designationOf(from, language),
    signataire: personOf(from.signatory, language),
    contreseing: secondOf(from, language),
  };
}

/** Who countersigns for a party; with the name left to the hand where its law asks for one and the text names none. */
export function secondOf({ countersignatory, regime }: PartyText, language: Language) {
  if (countersignatory) return personOf(countersignatory, language);
  const usual = countersigned[regime];
  return usual && { civilite: civilityOf({ civility: '' }, language), fonction: saidIn(language, usual) };
}

const addresseesOf = (to: readonly PartyText[], language: Language) =>
  to.length === 0
    ? [{}]
    : to.map((party) => ({
        designation: designationOf(party, language),
        attention: namedIn(party.signatory, language),
      }));

/** «M. Abdoulaye Ndiaye, Maire»; undefined while the name is not known. */
export function namedIn(person: Signatory, language: Language): string | undefined {
  const { civilite, nom, fonction } = personOf(person, language);
  if (!nom) return undefined;
  const named = person.civility ? `${civilite ?? ''}\u00A0${nom}` : nom;
  return fonction ? `${named}, ${fonction}` : named;
}
