import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { delegation, delegationsOf, meetingIn, sitting, sittingOf } from '../src/committee.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completable, identification, namedParty, signedOn } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { blankLines } from '../src/blanks.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { sample, sampleInEnglish } from './sample.js';

const kind = 'committee-convocation';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  ...ofAct,
  parties: z.array(namedParty).min(1).meta({ description: 'Les parties au texte' }),
  seance: sitting,
  ordreDuJour: z.array(z.string().min(1)).min(1).meta({ description: 'Les points à l’ordre du jour, sans numéro' }),
  delegations: z.array(delegation).min(1).meta({ description: 'Les membres convoqués, partie par partie' }),
  signataire: z.strictObject({
    nom: completable('Prénom et nom de la personne qui convoque', 'Luc Simon'),
    fonction: completable('Sa fonction', 'Référent de la Commune d’Andenne'),
  }),
});

/** Calls the members of the monitoring committee of all parties to a meeting. */
export const committeeConvocation = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Convocation du comité de suivi', en: 'Notice of the monitoring committee' },
  languages: ['fr', 'en'],
  calledBy: 'committee-convened',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind, facts.language),
    date: known(facts.on),
    parties: facts.text.parties.map((party) => ({ designation: designationOf(party, facts.language) })),
    seance: sittingOf(facts),
    ordreDuJour: meetingIn(facts)?.agenda.filter((item) => known(item)) ?? blankLines(4),
    delegations: delegationsOf(facts),
    signataire: convenerOf(facts),
  }),
});

/** The referent of the party that leads. */
function convenerOf({ text, language }: DocumentFacts) {
  const [lead] = text.parties;
  const nom = known(lead?.referent.name);
  if (!lead || !nom) return {};
  const party = designationOf(lead, language);
  return { nom, fonction: saidIn(language, { fr: `Pour ${party}`, en: `For ${party}` }) };
}
