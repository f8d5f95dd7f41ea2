import { z } from 'zod';
import type { PartyText, Protocol } from '@pacta/protocol';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { completable, completableDay, identification, signedOn, signatory } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { draftPathOf } from './draft-path.js';

const kind = 'cic-protocol';

const party = z.strictObject({
  nom: completable('Nom seul, sans «Commune de»: l’élision et la contraction se font à l’impression', 'Andenne'),
  signataire: signatory.extend({
    delegation: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: 'Délégation écrite, imprimée avant la signature (CDLD L1132-4); rien si elle n’est pas donnée',
        examples: ['Par délégation du Bourgmestre du 3 mars 2026'],
      }),
  }),
  contreseing: signatory.optional().meta({ description: 'Seconde signature; rien si elle n’est pas donnée' }),
});

const year = (description: string) =>
  z
    .string()
    .regex(/^\d{4}$/)
    .default('……')
    .meta({ description, examples: ['2026'] });

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  phase: z
    .strictObject({ debut: year('Première année de la phase'), fin: year('Dernière année de la phase') })
    .meta({ description: 'Années de la phase du programme' }),
  commune: party.meta({ description: 'La commune belge, représentée par son Collège communal' }),
  partenaire: party.meta({ description: 'La commune partenaire, représentée par ses autorités municipales' }),
  deliberationFondatrice: completableDay('Date de la délibération par laquelle le Conseil communal s’est engagé'),
  liens: completable('Nature des liens entre les deux communes', 'historiques, d’amitié et socioculturels'),
  domaines: z
    .array(
      z.strictObject({
        intitule: completable('Domaine d’action', 'état civil et population'),
        retenu: z.boolean().meta({ description: 'Vrai si le domaine est retenu dans le Programme de CIC' }),
      }),
    )
    .meta({ description: 'Domaines d’action prioritaires, dans l’ordre (article 3)' }),
});

/** The protocol of the CIC programme with its annex I: the wording is the form's, to the letter. */
export const cicProtocol = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Protocole de collaboration' },
  languages: ['fr'],
  calledBy: 'text-submitted',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    versionDuTexte: 2,
    codeDeVerification: 'K7QD-93XM',
    lieu: 'Andenne',
    phase: { debut: '2022', fin: '2026' },
    commune: {
      nom: 'Andenne',
      signataire: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
      contreseing: { civilite: 'M.', nom: 'Marc Lambert', fonction: 'Directeur général' },
    },
    partenaire: {
      nom: 'Ouakam',
      signataire: { civilite: 'M.', nom: 'Abdoulaye Ndiaye', fonction: 'Maire' },
    },
    deliberationFondatrice: '2025-09-01',
    liens: 'historiques, d’amitié et socioculturels',
    domaines: [
      { intitule: 'état civil et population', retenu: true },
      { intitule: 'gestion des déchets ménagers', retenu: false },
      { intitule: 'jeunesse et éducation à la citoyenneté', retenu: false },
    ],
  },
  dataOf: (facts) => ({ ...identificationOf(facts), date: known(facts.on), ...wordsOf(facts) }),
  draftPathsOf: () => draftPathOf,
});

function wordsOf({ protocol, text }: DocumentFacts) {
  const [commune, partenaire, ...others] = text.parties;
  if (!commune || !partenaire || others.length > 0)
    throw new Error(`${kind} has exactly two parties; ${namesOf(protocol)} has not`);
  return {
    phase: { debut: yearOf(text.programme.from), fin: yearOf(text.programme.to) },
    commune: partyOf(commune),
    partenaire: partyOf(partenaire),
    deliberationFondatrice: known(text.foundingDeliberationOn),
    liens: known(text.links),
    domaines: text.domains.map(({ name, inProgramme }) => ({ intitule: known(name), retenu: inProgramme })),
  };
}

const namesOf = (protocol: Protocol) => `protocol ${protocol.reference}`;
const yearOf = (year: number | null) => (year === null ? undefined : String(year));

const partyOf = ({ name, signatory: signs, countersignatory }: PartyText) => ({
  nom: known(name),
  signataire: { ...personOf(signs), delegation: known(signs.mandate) },
  contreseing: countersignatory ? personOf(countersignatory) : undefined,
});
