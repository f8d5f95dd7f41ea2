import { z } from 'zod';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { completable, completableDay, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { letterFields, letterOf } from '../src/letter.js';
import { madeOn } from '../src/made-on.js';
import { partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { awaitedOf } from './awaited-of.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'reminder-letter';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...letterFields,
  objet: text('Le texte dont il s’agit', 'le protocole de collaboration CIC-2026-014'),
  attendu: completable('L’acte attendu', 'la ratification par le conseil'),
  deQui: completable('La partie dont il est attendu', 'la Commune d’Ouakam'),
  echeance: completableDay('Jour pour lequel il était attendu'),
  retard: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Depuis combien de temps ce jour est passé; rien s’il ne l’est pas', examples: ['30 jours'] }),
  consequence: completable(
    'Ce qui arrive si l’acte ne vient pas, en une phrase',
    'Sans cette décision, le texte n’entre pas en vigueur.',
  ),
});

/** On paper, once messages were of no avail: what is awaited, by whom, since when, and what happens without it. */
export const reminderLetter = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Lettre de rappel', en: 'Letter of reminder' },
  languages: ['fr', 'en'],
  calledBy: 'reminded',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
  dataOf: (facts) => {
    const to = partyIn(facts);
    // The lead party writes, in its own house too.
    const lead = facts.text.parties[0];
    return {
      ...identificationOf(facts),
      date: madeOn(facts),
      ...letterOf(lead, to ? [to] : [], facts.language),
      objet: subjectOf(facts),
      ...awaitedOf(facts, to),
    };
  },
});
