import { z } from 'zod';
import { protocolNamed } from '../src/act.js';
import { blankRows } from '../src/blanks.js';
import { dossierOf } from '../src/dossier.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { cell, completable, completableDay, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf } from '../src/party.js';
import { officer } from '../src/officer.js';
import { sample } from './sample.js';

const kind = 'archive-slip';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  designation: completable('Qui verse, avec son article', 'la Commune d’Andenne'),
  objet: text('Le dossier versé', 'le protocole de collaboration CIC-2026-014'),
  partenaires: completable('Les autres parties', 'la Commune d’Ouakam'),
  debut: completableDay('Entrée en vigueur du texte'),
  fin: completableDay('Jour où le texte a pris fin'),
  versement: z.strictObject({
    numero: completable('Numéro du versement', '2032/07'),
    service: completable('Service qui verse', 'Relations internationales'),
    depot: completable('Dépôt ou système qui reçoit', 'Archives communales, magasin 2'),
  }),
  documents: z
    .array(
      z.strictObject({
        intitule: cell('Ce que sont les documents', 'Délibérations des conseils'),
        dates: cell('Année ou années', '2026-2031'),
        nombre: cell('Nombre de pièces', '4'),
        conservation: cell('Délai de conservation', '30 ans'),
        sort: cell('Ce qu’ils deviennent ensuite', 'conservation définitive', 'destruction'),
      }),
    )
    .min(1)
    .meta({ description: 'Les documents versés, série par série' }),
  verse: officer('Qui verse'),
  recoit: officer('Qui reçoit'),
});

/** The list of what goes to the archives once a text has ended, with how long each series is kept and what becomes of it. */
export const archiveSlip = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Bordereau d’archivage' },
  languages: ['fr'],
  calledBy: 'lapsed',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => ({ ...identificationOf(facts), ...depositOf(facts) }),
});

function depositOf(facts: DocumentFacts) {
  const { protocol, text: agreed, kind: of } = facts;
  const [lead, ...others] = agreed.parties;
  return {
    lieu: known(lead?.name),
    designation: lead && designationOf(lead),
    objet: protocolNamed(protocol, of),
    partenaires: others.map((party) => designationOf(party)).join(', ') || undefined,
    debut: protocol.inForce?.on,
    fin: protocol.endedOn ?? undefined,
    versement: {},
    documents: [...dossierOf(facts), ...blankRows(2)],
    verse: {},
    recoit: {},
  };
}
