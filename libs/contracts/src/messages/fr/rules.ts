import type { RuleSentences } from '../catalogue.js';
import { fr } from './typography.js';

/** What is wrong with a rule that staff have written, for the person who is writing it. */
export const rules: RuleSentences = {
  'unknown-regime': ({ name }) => fr`Il n’y a pas de régime « ${name} ».`,
  'unknown-grid': ({ name }) => fr`Il n’y a pas de grille « ${name} ».`,
  'unknown-step': ({ name }) => fr`La procédure n’a pas d’étape « ${name} ».`,
  'unknown-field': ({ name }) => fr`L’article cite le champ « ${name} », que cette sorte de protocole n’a pas.`,
  'unknown-group': ({ name }) => fr`La grille n’a pas de groupe « ${name} ».`,
  'unknown-obligation': ({ name }) => fr`Il n’y a pas d’obligation « ${name} ».`,
  'unknown-place': ({ name }) => fr`Le texte n’a pas d’endroit « ${name} ».`,
  twice: ({ name }) => fr`L’identifiant « ${name} » est donné deux fois.`,
  misfiled: ({ name }) => fr`L’identifiant « ${name} » n’est pas celui sous lequel ce réglage est enregistré.`,
  reserved: ({ name }) => fr`Le nom « ${name} » est réservé : choisissez-en un autre.`,
  empty: () => fr`Cette donnée ne peut pas rester vide.`,
  'no-french': () => fr`Le texte français manque.`,
  'not-a-count': ({ value, least, most }) =>
    most === undefined
      ? fr`Un nombre entier d’au moins ${least} est attendu, et non ${value}.`
      : fr`Un nombre entier de ${least} à ${most} est attendu, et non ${value}.`,
  'no-such-day': ({ month, day }) => fr`Le calendrier n’a pas de jour ${day} du mois ${month}.`,
  'not-a-currency': ({ value }) => fr`« ${value} » n’est pas un code de monnaie, tel que EUR.`,
  reversed: ({ min, max }) => fr`Le minimum (${min}) et le maximum (${max}) ne vont pas ensemble.`,
  'labels-differ': ({ expected, found }) => fr`L’échelle a ${expected} notes, mais ${found} sont nommées.`,
  'wrong-order': () => fr`L’ordre ne convient pas : rangez du plus tôt au plus tard, comme la procédure.`,
  'binds-nobody': () =>
    fr`Aucune étape demandée à toutes les parties n’est une signature ou une délibération : personne ne serait lié.`,
  'quorum-without-council': () => fr`Un quorum ne vaut que pour une délibération.`,
  'never-clerical': () =>
    fr`Ce qui dit qui est lié, pour combien de temps et par quelles étapes ne se corrige pas comme une faute de plume.`,
  'endless-renewal': () => fr`Un texte sans terme n’a pas de renouvellement.`,
};
