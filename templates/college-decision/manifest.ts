import { z } from 'zod';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signatory, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { votes } from '../src/votes.js';
import { collegeOf } from './college-of.js';
import { groundsOf, reasonsOf } from './grounds-of.js';
import { sample } from './sample.js';

const kind = 'college-decision';

const lines = (description: string, ...examples: string[]) =>
  z.array(z.string().min(1)).meta({ description, examples: [examples] });

const fields = z.strictObject({
  ...identification,
  commune: completable('Nom seul de la commune dont le collège décide', 'Andenne'),
  designation: completable('La même, avec son article', 'la Commune d’Andenne'),
  college: completable('Nom de l’organe qui décide', 'Collège communal'),
  conseil: completable('Nom du conseil qui ratifie', 'Conseil communal'),
  parties: z
    .array(z.strictObject({ designation: text('La partie, avec son article', 'la Commune d’Andenne') }))
    .min(1)
    .meta({ description: 'Les parties au texte' }),
  plusieurs: z.boolean().default(true).meta({ description: 'Faux pour un texte qu’une seule partie signe' }),
  objet: text('Le texte à signer', 'le protocole de collaboration CIC-2026-014', 'l’avenant n° 1'),
  seance: z.strictObject({
    numero: completable('Numéro de la décision', '2026/1043'),
    date: completableDay('Date de la séance'),
    presents: lines('Les membres présents, avec leur fonction', 'Mme Claire Dubois, Bourgmestre'),
  }),
  visas: lines('Bases de la décision, sans «Vu» ni point-virgule', 'l’avis du directeur financier'),
  considerants: lines('Motifs, sans «Considérant» ni point-virgule', 'que la matière est d’intérêt communal'),
  unanimite: z
    .boolean()
    .default(false)
    .meta({ description: 'Vrai si la décision est unanime: les voix ne sont pas imprimées' }),
  votes,
  mandat: z.strictObject({
    signataire: signatory.meta({ description: 'Qui reçoit mandat de signer' }),
    contreseing: signatory.optional().meta({ description: 'Qui contresigne; rien si une seule personne signe' }),
    delegation: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: 'Délégation écrite (CDLD L1132-4); rien si la fonction suffit',
        examples: ['Délégation du 3 mars 2026'],
      }),
  }),
  president: signatory.meta({ description: 'Qui signe pour le collège (le bourgmestre: CDLD L1132-3)' }),
  secretaire: signatory.meta({ description: 'Qui contresigne (le directeur général: CDLD L1132-3)' }),
});

/** The executive's decision to sign a text, or what changes or ends one, under the condition that its council ratifies it. */
export const collegeDecision = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Décision du collège' },
  languages: ['fr'],
  calledBy: 'signed',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => ({ ...identificationOf(facts), ...decisionOf(facts) }),
});

/** The college's sitting, its number and its votes are in its own minutes: only what the protocol knows is printed. */
function decisionOf(facts: DocumentFacts) {
  const party = partyIn(facts);
  const parties = facts.text.parties.map((each) => ({ designation: designationOf(each) }));
  return {
    commune: known(party?.name),
    designation: party && designationOf(party),
    parties,
    plusieurs: parties.length > 1,
    objet: subjectOf(facts),
    seance: { presents: [] },
    visas: groundsOf(facts, party),
    considerants: reasonsOf(facts, party),
    votes: {},
    ...collegeOf(party),
  };
}
