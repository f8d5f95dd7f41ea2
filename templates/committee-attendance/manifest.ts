import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { blankRows } from '../src/blanks.js';
import { delegation, delegationsOf, sitting, sittingOf } from '../src/committee.js';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { identification, namedParty, signedOn } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf } from '../src/party.js';
import { sample, sampleInEnglish } from './sample.js';

const kind = 'committee-attendance';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...ofAct,
  parties: z.array(namedParty).min(1).meta({ description: 'Les parties au texte' }),
  seance: sitting,
  delegations: z
    .array(delegation)
    .min(1)
    .meta({ description: 'Les membres, partie par partie: une ligne à signer chacun' }),
  autres: z
    .array(
      z.strictObject({
        nom: z.string().default('').meta({ description: 'Prénom et nom; vide pour une ligne à remplir' }),
        fonction: z.string().default('').meta({ description: 'Organisme et fonction' }),
      }),
    )
    .meta({ description: 'Les autres personnes; une ligne vide chacune pour qui viendra sans être attendu' }),
});

/** The sheet that goes round the table: one row a member, and empty ones for those who come without being members. */
export const committeeAttendance = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Liste de présence du comité de suivi', en: 'Attendance sheet of the monitoring committee' },
  languages: ['fr', 'en'],
  calledBy: 'committee-convened',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind, facts.language),
    parties: facts.text.parties.map((party) => ({ designation: designationOf(party, facts.language) })),
    seance: sittingOf(facts),
    delegations: delegationsOf(facts),
    autres: blankRows(5),
    // Closed on paper, after the meeting, where it was held.
    lieu: undefined,
  }),
});
