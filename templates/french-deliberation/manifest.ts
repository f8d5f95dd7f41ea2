import { z } from 'zod';
import { completedOn, councilActOf } from '../src/council-act.js';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, lines, namedParty, signatory, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { frenchAuthority } from '../src/french-authority.js';
import { designationOf, partyIn } from '../src/party.js';
import { domainsOf, subjectOf } from '../src/subject.js';
import { count, votes } from '../src/votes.js';
import { sample } from './sample.js';

const kind = 'french-deliberation';

const fields = z.strictObject({
  ...identification,
  designation: completable('La collectivité, avec son article', 'la Commune de Lille'),
  conseil: text('Le conseil, avec son article', 'le Conseil municipal', 'le Conseil départemental'),
  objet: text('Ce dont le conseil décide', 'l’accord de jumelage JUM-2026-003'),
  parties: z.array(namedParty).min(1).meta({ description: 'Les parties au texte' }),
  seance: z.strictObject({
    numero: completable('Numéro de la délibération', '2026-118'),
    date: completableDay('Date de la séance'),
    convocation: completableDay('Date de la convocation'),
    enExercice: count('Membres en exercice'),
    presents: count('Membres présents'),
  }),
  rapporteur: completable('Qui rapporte l’affaire', 'Mme Inès Marchand, adjointe au maire'),
  visas: lines('Bases légales, sans «Vu» ni point-virgule', 'le Code général des collectivités territoriales'),
  considerants: lines('Motifs, sans «Considérant» ni point-virgule', 'que les deux villes coopèrent depuis 1998'),
  votes,
  approuve: z.boolean().meta({ description: 'Vrai si le conseil approuve, faux s’il refuse' }),
  motif: completable('Motif du refus', 'les crédits n’ont pas été inscrits.'),
  executif: signatory.meta({ description: 'Le maire ou le président, qui signe et certifie' }),
  secretaire: signatory.omit({ fonction: true }).meta({ description: 'Le ou la secrétaire de séance' }),
  certificat: z.strictObject({
    articles: text('Articles sous lesquels l’acte est transmis', 'L2131-1 et L2131-2'),
    transmission: completableDay('Date de la transmission au représentant de l’État'),
    publication: completableDay('Date de la publication'),
  }),
});

/** A French council approves a text before it is signed, or refuses it; below, the certificate that makes the act enforceable. */
export const frenchDeliberation = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Délibération d’un conseil, droit français' },
  languages: ['fr'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => ({ ...identificationOf(facts), ...deliberationOf(facts) }),
});

function deliberationOf(facts: DocumentFacts) {
  const party = partyIn(facts);
  const act = councilActOf(facts);
  const authority = frenchAuthority(party?.name);
  const domains = domainsOf(facts);
  return {
    lieu: known(party?.name),
    designation: party && designationOf(party),
    conseil: authority.council,
    objet: subjectOf(facts),
    parties: facts.text.parties.map((each) => ({ designation: designationOf(each) })),
    seance: {
      numero: known(act?.number),
      date: act?.on,
      enExercice: act?.attendance.members,
      presents: act?.attendance.present,
    },
    // External action of local authorities; what the council settles; who sees to its enforcement.
    visas: [
      `le Code général des collectivités territoriales, en particulier ses articles L1115-1 et ${authority.deliberates}`,
    ],
    considerants: domains ? [`que la coopération porte sur les domaines suivants\u00A0: ${domains}`] : [],
    votes: { pour: act?.votes.for, contre: act?.votes.against, abstentions: act?.votes.abstentions },
    approuve: act?.type !== 'council-refused',
    motif: act?.type === 'council-refused' ? known(act.reason) : undefined,
    executif: headOf(facts, authority.head),
    secretaire: {},
    certificat: {
      articles: authority.transmits,
      transmission: completedOn(facts, 'prefect-transmission'),
      publication: completedOn(facts, 'publication'),
    },
  };
}

/** Who signs the text under a delegation does not head the council. */
function headOf(facts: DocumentFacts, fonction: string) {
  const signs = partyIn(facts)?.signatory;
  return !signs || known(signs.mandate)
    ? { fonction }
    : { ...personOf(signs), fonction: known(signs.function) ?? fonction };
}
