import { z } from 'zod';
import { protocolNamed } from './act.js';
import { currencyOf } from './currency.js';
import { known, type DocumentFacts } from './facts.js';
import { completable, completableDay, currency, money, text } from './fields.js';
import { designationOf } from './party.js';

/** What an order and a report of a mission both say. */
export const missionFields = {
  designation: completable('Qui envoie, avec son article', 'la Commune d’Andenne'),
  objet: text('Le texte en vertu duquel la mission a lieu', 'le protocole de collaboration CIC-2026-014'),
  voyageurs: z
    .array(
      z.strictObject({
        nom: completable('Prénom et nom', 'Luc Simon'),
        fonction: completable('Fonction', 'Agent des relations internationales'),
      }),
    )
    .min(1)
    .meta({ description: 'Qui part en mission' }),
  but: completable('But de la mission', 'Lancer la formation des agents de l’état civil'),
  depart: completableDay('Premier jour, voyage compris'),
  retour: completableDay('Dernier jour, voyage compris'),
  devise: currency,
};

/** An amount that may be written by hand. */
export const amount = (description: string) => money(description).optional();

type Amounts = readonly (number | undefined)[];

/** A total is the sum of its lines, or is left to the hand with one of them. */
export const isSumOf = (total: number | undefined, amounts: Amounts): boolean =>
  total === undefined || total === amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** Told where a total given is not the sum of its lines. */
export const notTheSum = {
  fr: 'le total n’est pas la somme de ses lignes',
  en: 'the total is not the sum of its lines',
};

/** For whom a mission is, and under which text; who goes, where and for how much is typed. */
export function missionOf(facts: DocumentFacts) {
  const { protocol, text: agreed, kind } = facts;
  const [lead] = agreed.parties;
  return {
    lieu: known(lead?.name),
    designation: lead && designationOf(lead),
    objet: protocolNamed(protocol, kind),
    devise: currencyOf(facts),
  };
}
