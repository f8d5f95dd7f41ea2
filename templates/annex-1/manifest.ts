import { z } from 'zod';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { identification } from '../src/fields.js';
import { templateOf } from '../src/folder.js';

const kind = 'annex-1';

/** The form's annex says nothing of its own parties: only its foot names the protocol that it belongs to. */
const { lieu: _, ...identified } = identification;

/** Annex I of the CIC protocol by itself, to the letter, for a copy that is sent or signed apart. */
export const annexOne = pactaTemplate({
  kind,
  version: '1.1.0',
  title: { fr: 'Annexe I - Définition des principes de coopération' },
  languages: ['fr'],
  calledBy: 'text-submitted',
  fields: z.strictObject(identified),
  file: templateOf(kind),
  sample: { reference: 'CIC-2026-014', versionDuTexte: 2, codeDeVerification: 'A9XR-64PE' },
  dataOf: (facts) => {
    const { lieu: _place, ...known } = identificationOf(facts);
    return known;
  },
});
