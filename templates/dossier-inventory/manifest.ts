import { defineTemplate } from '@pacta/documents';
import { z } from 'zod';
import { completableDay, identification, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'dossier-inventory';

const piece = z.strictObject({
  intitule: text('Ce qu’elle est', 'Délibération du Conseil – Andenne'),
  fichier: text('Nom du fichier dans le dossier', 'documents/CIC-2026-014-council-deliberation-Andenne-v2.pdf'),
  jour: completableDay('Date d’émission ou de réception'),
  code: z
    .string()
    .default('')
    .meta({ description: 'Code de vérification d’un document émis', examples: ['K7QD-93XM'] }),
  pages: z
    .string()
    .default('')
    .meta({ description: 'Nombre de pages dans le fichier unique', examples: ['4'] }),
  empreinte: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 du fichier, en hexadécimal' }),
  remarque: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Pourquoi elle n’est pas dans le fichier unique' }),
});

const fields = z.strictObject({
  ...identification,
  intituleDuProtocole: text('Intitulé du protocole', 'Andenne – Ouakam'),
  parties: z.array(z.string().min(1)).meta({ description: 'Noms des parties' }),
  etatAu: completableDay('Jour de la dernière entrée du journal'),
  note: z
    .array(z.string().min(1))
    .meta({ description: 'Ce que le fichier qui suit est, et n’est pas; rien dans une archive' }),
  aDesDocuments: z.boolean().meta({ description: 'Vrai s’il y a des documents émis' }),
  documents: z.array(piece).meta({ description: 'Les documents émis' }),
  aDesPieces: z.boolean().meta({ description: 'Vrai s’il y a des pièces jointes' }),
  pieces: z.array(piece).meta({ description: 'Les pièces jointes au journal' }),
});

/** What stands in a dossier, with the fingerprint of each file. It is no document of a protocol's life, and is issued by nothing. */
export const dossierInventory = defineTemplate({
  kind,
  version: '1.1.0',
  title: { fr: 'Inventaire du dossier', en: 'Inventory of the dossier' },
  languages: ['fr', 'en'],
  calledBy: '',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
});
