import { z } from 'zod';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { completable, completableDay, identification, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { letterFields, letterOf } from '../src/letter.js';
import { madeOn } from '../src/made-on.js';
import { partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { decisionToldOf } from './decision-of.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'partner-notification';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...letterFields,
  annexes: z
    .array(z.string().min(1))
    .min(1)
    .meta({
      description: 'Ce qui est joint à la lettre',
      examples: [['un extrait certifié conforme de la délibération']],
    }),
  objet: text('Ce dont le conseil a décidé', 'le protocole de collaboration CIC-2026-014'),
  conseil: completable('Nom du conseil', 'Conseil communal'),
  commune: completable('Nom seul de la commune dont le conseil a décidé', 'Andenne'),
  seance: z.strictObject({
    numero: completable('Numéro de la délibération', '2026/112'),
    date: completableDay('Date de la séance'),
  }),
  accord: z
    .strictObject({ verbe: text('Ce que le conseil a fait', 'ratifié', 'approuvé', 'adopté') })
    .optional()
    .meta({ description: 'L’accord du conseil; rien s’il a refusé' }),
  refus: z
    .strictObject({
      motif: completable('Motif du refus', 'le budget de l’année ne le permet pas'),
      suite: text('Ce que le refus entraîne', 'Le texte est dès lors sans effet.'),
    })
    .optional()
    .meta({ description: 'Le refus du conseil; rien s’il a donné son accord' }),
  attente: z
    .strictObject({
      actes: z
        .array(
          z.strictObject({
            partie: text('La partie dont un acte est attendu', 'la Commune d’Ouakam'),
            acte: text('L’acte attendu', 'ratification par le conseil'),
          }),
        )
        .min(1)
        .meta({ description: 'Les actes encore attendus avant que le texte prenne effet' }),
    })
    .optional()
    .meta({ description: 'Ce qui est encore attendu; rien après un refus, ni une fois que le texte a pris effet' }),
  entreeEnVigueur: z.iso
    .date()
    .optional()
    .meta({ description: 'Jour où le texte a pris effet; rien tant qu’il est attendu', examples: ['2026-12-01'] }),
});

/** Tells the other parties what a council has decided, why where it refused, and what is awaited now. */
export const partnerNotification = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Notification aux autres parties', en: 'Notification to the other parties' },
  languages: ['fr', 'en'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
  dataOf: (facts) => {
    const from = partyIn(facts);
    const others = facts.text.parties.filter(({ id }) => id !== from?.id);
    const to = facts.addressee === undefined ? others : others.filter(({ id }) => id === facts.addressee);
    return {
      ...identificationOf(facts),
      date: madeOn(facts),
      ...letterOf(from, from ? to : [], facts.language),
      objet: subjectOf(facts),
      ...decisionToldOf(facts, from),
    };
  },
});
