import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { blankLines } from '../src/blanks.js';
import { meetingIn, member, sitting, sittingOf } from '../src/committee.js';
import { identificationOf, known, pactaTemplate } from '../src/facts.js';
import { cell, completable, identification, namedParty, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf } from '../src/party.js';
import { participantsOf } from './participants.js';
import { sample, sampleInEnglish } from './sample.js';

const kind = 'committee-minutes';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...ofAct,
  parties: z.array(namedParty).min(1).meta({ description: 'Les parties au texte' }),
  seance: sitting,
  participants: z
    .array(
      z.strictObject({
        partie: text('La partie, avec son article', 'la Commune d’Andenne'),
        membres: z
          .array(
            member.extend({
              participation: cell('Présence, excuse ou absence', 'présence', 'excuse', 'absence'),
            }),
          )
          .meta({ description: 'Ses membres, présents ou non' }),
      }),
    )
    .min(1)
    .meta({ description: 'Qui a participé, partie par partie' }),
  ordreDuJour: z.array(z.string().min(1)).meta({ description: 'Les points à l’ordre du jour, sans numéro' }),
  resume: completable('Ce qui a été dit, en résumé', 'Les deux parties constatent que la formation avance.'),
  decisions: z.array(z.string().min(1)).meta({ description: 'Ce que le comité a décidé, sans numéro' }),
  presidences: z
    .array(
      z.strictObject({
        partie: text('La partie, avec son article', 'la Commune d’Andenne'),
        nom: completable('Prénom et nom de qui préside pour elle', 'Julie Collard'),
        fonction: completable('Sa fonction', 'Échevine de la coopération'),
      }),
    )
    .min(1)
    .meta({ description: 'Ceux qui président, un par partie, et qui signent' }),
});

/** What the committee discussed and decided, signed by whoever chairs for each party. */
export const committeeMinutes = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Procès-verbal du comité de suivi', en: 'Minutes of the monitoring committee' },
  languages: ['fr', 'en'],
  calledBy: 'minutes-recorded',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => {
    const meeting = meetingIn(facts);
    const designations = facts.text.parties.map((party) => designationOf(party, facts.language));
    return {
      ...identificationOf(facts),
      acte: actName(facts.kind, facts.language),
      parties: designations.map((designation) => ({ designation })),
      // It may have been held on another day than the one announced.
      seance: { ...sittingOf(facts), ...(meeting?.minutes && { date: meeting.minutes.on }) },
      participants: participantsOf(facts),
      ordreDuJour: meeting?.agenda.filter((item) => known(item)) ?? blankLines(3),
      resume: known(meeting?.minutes?.summary),
      decisions: meeting?.minutes?.decisions.filter((item) => known(item)) ?? blankLines(3),
      presidences: designations.map((partie) => ({ partie })),
      // Minutes are recorded before they are signed; where and when, the hand that signs says.
      lieu: undefined,
    };
  },
});
