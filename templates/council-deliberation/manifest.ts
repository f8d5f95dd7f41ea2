import type { Language } from '@pacta/documents';
import { z } from 'zod';
import { courseOf, progressOf, type PartyText, type ProtocolEvent } from '@pacta/protocol';
import { councilActOf } from '../src/council-act.js';
import { civilityOf, identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signatory, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { count, votes } from '../src/votes.js';
import { decisionOf, organsOf } from './organs.js';
import { sample, sampleInEnglish } from './sample.js';
import { articlesIn } from './words.js';

const kind = 'council-deliberation';

const fields = z
  .strictObject({
    ...identification,
    commune: text('Nom seul de la commune dont le conseil délibère', 'Andenne'),
    conseil: z.strictObject({ designation: text('Nom du conseil', 'Conseil communal', 'Conseil municipal') }),
    parties: z
      .array(z.strictObject({ designation: text('La partie, avec son article', 'la Commune d’Andenne') }))
      .min(1)
      .meta({ description: 'Les parties au texte' }),
    plusieurs: z.boolean().default(true).meta({ description: 'Faux pour un texte qu’un seul conseil adopte' }),
    objet: text('Ce dont le conseil décide', 'le protocole de collaboration CIC-2026-014', 'l’avenant n° 1'),
    seance: z.strictObject({
      numero: completable('Numéro de la délibération', '2027/12'),
      date: completableDay('Date de la séance'),
      presents: count('Membres présents'),
      membres: count('Membres que compte le conseil'),
    }),
    signature: z
      .strictObject({
        date: completableDay('Date à laquelle l’exécutif a signé'),
        organe: text('L’organe au nom duquel la signature a eu lieu', 'du Collège communal'),
      })
      .optional()
      .meta({ description: 'La signature que le conseil ratifie; rien s’il décide avant elle, ou sans elle' }),
    decision: z.strictObject({
      intitule: text('Nature de la décision', 'Ratification', 'Approbation', 'Adoption'),
      verbe: text('Ce que le conseil fait, s’il accepte', 'ratifie', 'approuve', 'adopte'),
    }),
    suite: z.strictObject({
      intitule: text('Intitulé de l’article 2', 'Condition suspensive'),
      texte: text('Ce que la décision entraîne', 'La condition suspensive est accomplie.'),
    }),
    visas: z.array(z.string().min(1)).meta({
      description: 'Bases légales, sans «Vu» ni point-virgule',
      examples: [['le Code de la démocratie locale et de la décentralisation']],
    }),
    considerants: z.array(z.string().min(1)).meta({ description: 'Motifs, sans «Considérant» ni point-virgule' }),
    votes,
    ratifie: z.boolean().meta({ description: 'Vrai si le conseil ratifie, faux s’il refuse' }),
    motif: completable('Motif du refus', 'le budget de l’année ne le permet pas.'),
    president: signatory.meta({ description: 'Qui signe pour le conseil (le bourgmestre: CDLD L1132-3)' }),
    secretaire: signatory.meta({ description: 'Qui contresigne (le directeur général: CDLD L1132-3)' }),
  })
  .refine(({ seance }) => (seance.presents ?? 0) <= (seance.membres ?? Infinity), {
    path: ['seance', 'presents'],
    params: {
      fr: 'il y a plus de présents que de membres',
      en: 'there are more members present than the council has',
    },
  });

/** A council's decision on a text, or on what changes or ends one: it accepts, or it refuses. */
export const councilDeliberation = pactaTemplate({
  kind,
  version: '1.4.0',
  title: { fr: 'Délibération du conseil', en: 'Deliberation of the council' },
  languages: ['fr', 'en'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({ ...identificationOf(facts), ...minutesOf(facts) }),
});

function minutesOf(facts: DocumentFacts) {
  const { text: agreed, protocol, instrument, language } = facts;
  const party = partyIn(facts);
  const { act, signed } = actsOf(facts);
  const organs = organsOf(party, language);
  const decision = decisionOf(party, party && progressOf(courseOf(protocol, instrument), party.id));
  const isInFavour = act?.type !== 'council-refused';
  const decided = {
    isInFavour,
    party: party ? designationOf(party, language) : '…',
    instrument: instrument !== undefined,
  };
  return {
    commune: known(party?.name) ?? '…',
    conseil: { designation: organs.council },
    parties: agreed.parties.map((each) => ({ designation: designationOf(each, language) })),
    plusieurs: agreed.parties.length > 1,
    objet: subjectOf(facts),
    seance: {
      numero: known(act?.number),
      date: act?.on,
      presents: act?.attendance.present,
      membres: act?.attendance.members,
    },
    signature: decision === 'ratification' ? { date: signed?.on, organe: organs.signedFor } : undefined,
    visas: [...organs.legalBases],
    considerants: [],
    votes: { pour: act?.votes.for, contre: act?.votes.against, abstentions: act?.votes.abstentions },
    ratifie: isInFavour,
    motif: act?.type === 'council-refused' ? known(act.reason) : undefined,
    ...articlesIn(decision, decided, language),
    president: { ...headOf(party, language), fonction: organs.president },
    secretaire: { ...secondOf(party, language), fonction: organs.secretary },
  };
}

/** Nobody is named yet. */
const unnamed = (language: Language) => ({ civilite: civilityOf({ civility: '' }, language) });

/** Who signs under a mandate is not the head of the council: the name is then left to the hand. */
const headOf = (party: PartyText | undefined, language: Language) =>
  party && !known(party.signatory.mandate) ? personOf(party.signatory, language) : unnamed(language);

const secondOf = (party: PartyText | undefined, language: Language) =>
  party?.countersignatory ? personOf(party.countersignatory, language) : unnamed(language);

/** The last decision of this party's council on this text, and the signature that it rests on. */
function actsOf(facts: DocumentFacts) {
  const { events, party, instrument } = facts;
  const signs = (event: ProtocolEvent): event is ProtocolEvent<'signed'> =>
    event.type === 'signed' && event.party === party && event.instrument === instrument;
  return { act: councilActOf(facts), signed: events.filter(signs).at(-1) };
}
