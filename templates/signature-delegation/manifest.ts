import { isSamePerson, type Mandate, type PartyText } from '@pacta/protocol';
import { z } from 'zod';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, lines, signatory, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';

const kind = 'signature-delegation';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  designation: completable('La partie, avec son article', 'la Commune d’Andenne'),
  intitule: completable('Nom de l’acte', 'Délégation n° 12'),
  objet: text('Le texte dont la signature est déléguée', 'le protocole de collaboration CIC-2026-014'),
  visas: lines(
    'Bases légales, sans «Vu» ni point-virgule',
    'le Code de la démocratie locale et de la décentralisation',
  ),
  delegant: signatory.meta({ description: 'Qui délègue sa signature: le bourgmestre, le maire' }),
  delegue: z.strictObject({
    nom: completable('Prénom et nom de qui la reçoit', 'Julie Collard'),
    fonction: completable('Sa fonction', 'Échevine de la coopération'),
  }),
  debut: completableDay('Premier jour'),
  fin: z.iso
    .date()
    .optional()
    .meta({ description: 'Dernier jour, compris; rien si elle vaut jusqu’à son retrait', examples: ['2030-12-02'] }),
});

/** The written act by which the head of a municipality lets another sign (CDLD art. L1132-4), from a day, to a day or until it is withdrawn. */
export const signatureDelegation = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Délégation de signature' },
  languages: ['fr'],
  calledBy: 'mandate-recorded',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    versionDuTexte: 2,
    codeDeVerification: 'N7QE-35HA',
    lieu: 'Andenne',
    date: '2026-09-28',
    designation: 'la Commune d’Andenne',
    intitule: 'Délégation n°\u00A012',
    objet: 'le protocole de collaboration CIC-2026-014',
    visas: ['le Code de la démocratie locale et de la décentralisation, en particulier son article L1132-4'],
    delegant: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
    delegue: { nom: 'Julie Collard', fonction: 'Échevine de la coopération' },
    debut: '2026-10-01',
    fin: '2026-12-31',
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...delegationOf(facts) }),
});

/** How the head of each regime is called, and the law under which he or she delegates. */
const heads: Readonly<Record<string, { readonly head: string; readonly bases: readonly string[] }>> = {
  'be-municipality': {
    head: 'Bourgmestre',
    bases: ['le Code de la démocratie locale et de la décentralisation, en particulier son article L1132-4'],
  },
  'fr-local-authority': {
    head: 'Maire',
    bases: ['le Code général des collectivités territoriales, en particulier ses articles L2122-18 à L2122-20'],
  },
  'partner-municipality': { head: 'Maire', bases: [] },
  association: { head: 'Président', bases: [] },
};

function delegationOf(facts: DocumentFacts) {
  const { protocol, text: agreed } = facts;
  const mandate = protocol.mandates.find(({ id }) => id === facts.mandate);
  const party = agreed.parties.find(({ id }) => id === mandate?.party) ?? partyIn(facts);
  return {
    lieu: known(party?.name),
    date: mandate?.on,
    designation: party && designationOf(party),
    intitule: known(mandate?.act),
    objet: subjectOf(facts),
    visas: [...(heads[party?.regime ?? '']?.bases ?? [])],
    delegant: delegatorOf(party, mandate),
    delegue: { nom: known(mandate?.holder), fonction: known(mandate?.function) },
    debut: mandate?.from,
    fin: mandate?.until ?? undefined,
  };
}

/** Who signs the text by right; left to the hand where the text already names the one who signs for another. */
function delegatorOf(party: PartyText | undefined, mandate: Mandate | undefined) {
  const fonction = heads[party?.regime ?? '']?.head;
  const signs = party?.signatory;
  if (!signs || known(signs.mandate) || isSamePerson(signs.name, mandate?.holder ?? '')) return { fonction };
  return { ...personOf(signs), fonction: known(signs.function) ?? fonction };
}
