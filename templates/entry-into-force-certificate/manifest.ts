import { z } from 'zod';
import { identificationOf, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signatory, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { secondOf } from '../src/letter.js';
import { madeOn } from '../src/made-on.js';
import { designationOf } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { actsOfParties } from './acts-of.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'entry-into-force-certificate';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  objet: text('Le texte entré en vigueur', 'le protocole de collaboration CIC-2026-014'),
  parties: z
    .array(
      z.strictObject({
        designation: text('La partie, avec son article', 'la Commune d’Andenne'),
        actes: z
          .array(
            z.strictObject({
              acte: text('L’acte accompli', 'signature par le Collège communal'),
              jour: completableDay('Jour de l’acte'),
              par: z
                .string()
                .default('')
                .meta({ description: 'Qui l’a accompli, ou son numéro', examples: ['n° 2026/112'] }),
            }),
          )
          .meta({ description: 'Les actes que son droit exige, dans l’ordre' }),
      }),
    )
    .min(1)
    .meta({ description: 'Les parties et leurs actes' }),
  entreeEnVigueur: completableDay('Date du dernier acte de la dernière partie'),
  sansTerme: z.boolean().default(false).meta({ description: 'Vrai pour un texte qui lie tant qu’on n’y met pas fin' }),
  dernierJour: completableDay('Dernier jour où le texte lie les parties'),
  certifieur: z.strictObject({
    designation: completable('La partie qui certifie, avec son article', 'la Commune d’Andenne'),
    personne: signatory.meta({ description: 'Qui certifie' }),
  }),
});

/** Every act of every party with its day, the day on which the text entered into force, and the last day on which it binds. */
export const entryIntoForceCertificate = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Attestation d’entrée en vigueur', en: 'Certificate of entry into force' },
  languages: ['fr', 'en'],
  calledBy: 'entered-into-force',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
  dataOf: (facts) => ({ ...identificationOf(facts), date: madeOn(facts), ...lifeOf(facts) }),
});

function lifeOf(facts: DocumentFacts) {
  const { protocol, text: agreed, language } = facts;
  const lead = agreed.parties[0];
  return {
    objet: subjectOf(facts),
    parties: actsOfParties(facts),
    entreeEnVigueur: protocol.inForce?.on,
    sansTerme: agreed.term.kind === 'endless',
    dernierJour: protocol.inForce?.lastDay ?? undefined,
    certifieur: {
      designation: lead && designationOf(lead, language),
      personne: lead ? (secondOf(lead, language) ?? personOf(lead.signatory, language)) : {},
    },
  };
}
