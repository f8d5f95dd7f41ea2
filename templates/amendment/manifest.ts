import { blank } from '@pacta/documents';
import type { PartyText } from '@pacta/protocol';
import { z } from 'zod';
import { instrumentOf, instrumentTitle, ofAct, actName, protocolNamed } from '../src/act.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completableDay, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf } from '../src/party.js';
import { signatoriesOf, signatoryFields } from '../src/signatories.js';
import { plain } from '../src/written.js';
import { changesOf, joining } from './changes-of.js';
import { sample, sampleInEnglish } from './sample.js';

const kind = 'amendment';

const party = z.strictObject({ designation: text('La partie, avec son article', 'la Commune d’Andenne') });

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...ofAct,
  intitule: text('Ce que c’est, et son rang', 'Avenant n° 1', 'Acte d’adhésion n° 1'),
  titre: text('Titre donné par qui le propose', 'Ajout de la jeunesse aux domaines d’action'),
  protocole: text('Le texte qu’il modifie ou auquel il met fin', 'le protocole de collaboration CIC-2026-014'),
  parties: z.array(party).min(1).meta({ description: 'Les parties, celles qui adhèrent comprises' }),
  entreeEnVigueur: completableDay('Entrée en vigueur du texte modifié'),
  modification: z
    .strictObject({
      changements: z
        .array(
          z.strictObject({
            disposition: text('Disposition qui change', 'Domaines d’action'),
            avant: text('Ce qu’elle dit', 'jeunesse'),
            apres: text('Ce qu’elle dira', 'jeunesse et culture'),
          }),
        )
        .min(1),
    })
    .optional()
    .meta({ description: 'Les dispositions qui changent; rien si aucune ne change' }),
  adhesion: z
    .strictObject({ parties: z.array(party).min(1) })
    .optional()
    .meta({ description: 'Les parties qui adhèrent; rien s’il n’y en a pas' }),
  fin: z
    .strictObject({
      dernierJour: z.iso.date().meta({ description: 'Dernier jour du texte', examples: ['2029-12-31'] }),
      motif: text('Motif, tel que les parties le disent', 'Les actions prévues sont achevées.'),
    })
    .optional()
    .meta({ description: 'La fin décidée d’un commun accord; rien pour un avenant ou une adhésion' }),
  signataires: z.array(signatoryFields).min(1).meta({ description: 'Les personnes qui signent, chacune une fois' }),
});

/** What changes a text in force, admits new parties to it, or ends it by common consent; signed and ratified by itself. */
export const amendment = pactaTemplate({
  kind,
  version: '1.3.0',
  title: {
    fr: 'Avenant, adhésion ou fin d’un commun accord',
    en: 'Amendment, adhesion or end by common consent',
  },
  languages: ['fr', 'en'],
  calledBy: 'amendment-proposed',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({ ...identificationOf(facts), date: known(facts.on), ...proposalOf(facts) }),
});

function proposalOf({ protocol, text: agreed, instrument: id, kind: of, language }: DocumentFacts) {
  const proposed = id === undefined ? undefined : instrumentOf(protocol, id);
  const before = protocol.text ?? agreed;
  const after = proposed?.text ?? before;
  const changements = changesOf(before, after, of, language);
  const named = (party: PartyText) => ({ designation: designationOf(party, language) });
  const joined = joining(before, after).map(named);
  return {
    acte: actName(of, language),
    // Before anything is proposed there is room to write what it is.
    intitule: proposed ? instrumentTitle(protocol, proposed, language) : blank,
    titre: known(proposed?.title) ?? blank,
    protocole: protocolNamed(protocol, of, language),
    parties: after.parties.map(named),
    entreeEnVigueur: known(protocol.inForce?.on),
    modification: changements.length > 0 ? { changements } : undefined,
    adhesion: joined.length > 0 ? { parties: joined } : undefined,
    fin: proposed?.endsOn ? { dernierJour: proposed.endsOn, motif: known(proposed.reason) ?? '…' } : undefined,
    signataires: plain(signatoriesOf(after.parties, language)),
  };
}
