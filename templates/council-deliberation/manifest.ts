import { z } from 'zod';
import { courseOf, progressOf, type PartyText, type ProtocolEvent } from '@pacta/protocol';
import { instrumentNamed, instrumentOf, protocolNamed } from '../src/act.js';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signatory, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf, partyOf } from '../src/party.js';
import { decisionOf, organsOf } from './organs.js';
import { articlesIn } from './words.js';

const kind = 'council-deliberation';
/** Left blank on a draft made before the sitting. */
const count = (description: string) =>
  z
    .int()
    .min(0)
    .optional()
    .meta({ description, examples: [19] });

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
    votes: z.strictObject({
      pour: count('Voix pour'),
      contre: count('Voix contre'),
      abstentions: count('Abstentions'),
    }),
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
  version: '1.1.0',
  title: { fr: 'Délibération du conseil' },
  languages: ['fr'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    versionDuTexte: 2,
    codeDeVerification: 'T3WA-58PC',
    lieu: 'Andenne',
    commune: 'Andenne',
    conseil: { designation: 'Conseil communal' },
    parties: [{ designation: 'la Commune d’Andenne' }, { designation: 'la Commune d’Ouakam' }],
    seance: { numero: '2026/112', date: '2026-12-01', presents: 24, membres: 29 },
    objet: 'le protocole de collaboration CIC-2026-014',
    signature: { date: '2026-10-12', organe: 'du Collège communal' },
    decision: { intitule: 'Ratification', verbe: 'ratifie' },
    suite: {
      intitule: 'Condition suspensive',
      texte: 'La condition suspensive est accomplie pour la Commune d’Andenne.',
    },
    visas: [
      'le Code de la démocratie locale et de la décentralisation, en particulier ses articles L1122-30 et L1132-3',
    ],
    considerants: [
      'que la coopération entre les deux communes porte sur l’état civil, la gestion des déchets et la jeunesse',
      'que les dépenses de l’année sont inscrites au budget ordinaire',
    ],
    votes: { pour: 21, contre: 1, abstentions: 2 },
    ratifie: true,
    president: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'La Bourgmestre' },
    secretaire: { civilite: 'M.', nom: 'Marc Lambert', fonction: 'Le Directeur général' },
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...minutesOf(facts) }),
});

function minutesOf(facts: DocumentFacts) {
  const { text: agreed, party: id, protocol, instrument, kind: of } = facts;
  const party = partyOf(agreed.parties, id);
  const { act, signed } = actsOf(facts);
  const organs = organsOf(party);
  const decision = decisionOf(party, progressOf(courseOf(protocol, instrument), party.id));
  const isInFavour = act?.type !== 'council-refused';
  return {
    commune: known(party.name) ?? '…',
    conseil: { designation: organs.council },
    parties: agreed.parties.map((each) => ({ designation: designationOf(each) })),
    plusieurs: agreed.parties.length > 1,
    objet:
      instrument === undefined
        ? protocolNamed(protocol, of)
        : instrumentNamed(protocol, instrumentOf(protocol, instrument)),
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
    ...articlesIn(decision, { isInFavour, party: designationOf(party), instrument: instrument !== undefined }),
    president: { ...headOf(party), fonction: organs.president },
    secretaire: { ...(party.countersignatory ? personOf(party.countersignatory) : {}), fonction: organs.secretary },
  };
}

/** Who signs under a mandate is not the head of the council: the name is then left to the hand. */
const headOf = ({ signatory: signs }: PartyText) => (known(signs.mandate) ? {} : personOf(signs));

type CouncilDecision = ProtocolEvent<'council-ratified' | 'council-refused'>;

/** The last decision of this party's council on this text, and the signature that it rests on. */
function actsOf({ events, party, instrument }: DocumentFacts) {
  const isAbout = (event: { readonly party: string; readonly instrument?: string }): boolean =>
    event.party === party && event.instrument === instrument;
  const decides = (event: ProtocolEvent): event is CouncilDecision =>
    (event.type === 'council-ratified' || event.type === 'council-refused') && isAbout(event);
  const signs = (event: ProtocolEvent): event is ProtocolEvent<'signed'> => event.type === 'signed' && isAbout(event);
  return { act: events.filter(decides).at(-1), signed: events.filter(signs).at(-1) };
}
