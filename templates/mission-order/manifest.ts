import { z } from 'zod';
import { blankRows } from '../src/blanks.js';
import { identificationOf, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { cell, completable, dayCell, identification, signatory, signedOn } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { amount, isSumOf, missionFields, missionOf, notTheSum } from '../src/mission.js';
import { sample } from './sample.js';

const kind = 'mission-order';

const fields = z
  .strictObject({
    ...identification,
    ...signedOn,
    ...missionFields,
    etapes: z
      .array(
        z.strictObject({
          lieu: cell('Lieu', 'Ouakam'),
          debut: dayCell('Premier jour'),
          fin: dayCell('Dernier jour'),
          programme: cell('Ce qui s’y fera', 'Formation, modules 1 et 2'),
        }),
      )
      .min(1)
      .meta({ description: 'Où, quand et pour quoi faire' }),
    transport: completable('Moyens de transport', 'Avion Bruxelles-Dakar, aller et retour'),
    logement: completable('Logement', 'Maison d’hôtes de la Commune d’Ouakam'),
    depenses: z
      .array(
        z.strictObject({
          intitule: cell('Dépense', 'Billets d’avion'),
          article: cell('Article budgétaire', '150/121-01'),
          montant: amount('Montant prévu, en centimes; rien tant qu’il n’est pas connu'),
        }),
      )
      .min(1)
      .meta({ description: 'Dépenses prévues' }),
    total: amount('Total prévu, en centimes'),
    ordonne: signatory.meta({ description: 'Qui ordonne la mission' }),
    contreseing: signatory.meta({ description: 'Qui contresigne' }),
  })
  .refine(
    ({ total, depenses }) =>
      isSumOf(
        total,
        depenses.map(({ montant }) => montant),
      ),
    {
      path: ['total'],
      params: notTheSum,
    },
  );

/** Sends people abroad: who, why, where, when, by what means and on which articles of the budget. Drawn up by hand. */
export const missionOrder = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Ordre de mission' },
  languages: ['fr'],
  calledBy: '',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => ({ ...identificationOf(facts), ...missionOf(facts), ...blankOrder, ...ordererOf(facts) }),
});

const blankOrder = {
  voyageurs: blankRows(2),
  etapes: blankRows(3),
  depenses: blankRows(4),
};

function ordererOf({ text: agreed }: DocumentFacts) {
  const [lead] = agreed.parties;
  return {
    ordonne: lead ? personOf(lead.signatory) : {},
    contreseing: lead?.countersignatory ? personOf(lead.countersignatory) : {},
  };
}
