import { z } from 'zod';
import { ofAct } from '../src/act.js';
import { pactaTemplate } from '../src/facts.js';
import { completable, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signatoryFields } from '../src/signatories.js';
import { placeIn, plain } from '../src/written.js';
import { block } from './blocks.js';
import { layoutOf } from './layout.js';
import { sample } from './sample.js';

const kind = 'charter';

const party = z.strictObject({
  designation: text('La partie, avec son article', 'la Commune d’Andenne'),
  agissantPar: completable('Qui agit pour elle, et en quelle qualité', 'Mme Claire Dubois, Bourgmestre'),
});

const optional = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ description, examples: [example] });

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...ofAct,
  titre: optional('Titre propre du texte; rien s’il n’en a pas', 'Fleuve et Meuse'),
  phase: z
    .strictObject({ debut: text('Première année', '2027'), fin: text('Dernière année', '2031') })
    .optional()
    .meta({ description: 'Années du programme; rien si le texte n’en nomme pas' }),
  seule: party.optional().meta({ description: 'La partie unique d’une charte-cadre; rien s’il y en a plusieurs' }),
  parties: z.array(party).meta({ description: 'Les parties, s’il y en a plusieurs' }),
  deliberationFondatrice: optional('Date de la délibération fondatrice, en toutes lettres', '21 juin 2025'),
  liens: optional('Nature des liens entre les parties', 'historiques et d’amitié'),
  domaines: z
    .strictObject({ liste: z.array(completable('Domaine d’action', 'jeunesse')) })
    .optional()
    .meta({ description: 'Domaines d’action communs; rien si le texte n’en nomme pas' }),
  articles: z
    .array(
      z.strictObject({
        intitule: text('Intitulé de l’article', 'Engagements'),
        blocs: z.array(block).meta({ description: 'Ce que l’article dit, bloc par bloc' }),
      }),
    )
    .meta({ description: 'Les articles du genre, complétés par les champs du texte' }),
  signataires: z
    .array(signatoryFields)
    .min(1)
    .meta({ description: 'Les personnes qui signent, chacune une fois, quel que soit leur nombre' }),
});

/** The text of every kind whose articles are data: charters of many signatories, oaths, the frame that one council adopts. */
export const charter = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Charte' },
  languages: ['fr'],
  calledBy: 'text-submitted',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => plain(layoutOf(facts)),
  draftPathsOf: (facts) => {
    const layout = layoutOf(facts);
    return (field) => placeIn(layout, field);
  },
});
