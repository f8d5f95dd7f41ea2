import { courseOf, progressOf } from '@pacta/protocol';
import { z } from 'zod';
import { currencyOf } from '../src/currency.js';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import {
  completable,
  currency,
  identification,
  lines,
  money,
  namedParty,
  signatory,
  signedOn,
  text,
} from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { count } from '../src/in-words.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';

const kind = 'financial-director-request';

/** The figure of 2013, in whole cents of euro; a jurist may give another with the data. */
const THRESHOLD = 2_200_000;

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  designation: completable('La commune, avec son article', 'la Commune d’Andenne'),
  objet: text('Ce dont le projet de décision traite', 'le protocole de collaboration CIC-2026-014'),
  parties: z.array(namedParty).min(1).meta({ description: 'Les parties au texte' }),
  montant: money('Incidence financière, en centimes; rien tant qu’elle n’est pas connue').optional(),
  devise: currency,
  article: completable('Article budgétaire', '762/332-02'),
  seuil: money('Montant au-delà duquel l’avis est obligatoire, en centimes d’euro', 'EUR').default(THRESHOLD),
  delai: z
    .string()
    .min(1)
    .default('dix jours ouvrables')
    .meta({ description: 'Délai dans lequel l’avis est rendu', examples: ['dix jours ouvrables'] }),
  pieces: lines('Pièces jointes à la demande', 'le projet de décision'),
  demandeur: signatory.meta({ description: 'Qui demande l’avis' }),
  directeur: z.strictObject({ nom: completable('Prénom et nom du directeur financier', 'Hélène Martin') }),
});

/** Asks the financial director for an opinion on legality (CDLD art. L1124-40 §1 3°), with room for it below. */
export const financialDirectorRequest = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Demande d’avis au directeur financier' },
  languages: ['fr'],
  calledBy: 'text-submitted',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    versionDuTexte: 2,
    codeDeVerification: 'R4JD-68MW',
    lieu: 'Andenne',
    date: '2026-09-14',
    designation: 'la Commune d’Andenne',
    objet: 'le protocole de collaboration CIC-2026-014',
    parties: [{ designation: 'la Commune d’Andenne' }, { designation: 'la Commune d’Ouakam' }],
    montant: 6540000,
    devise: 'EUR',
    article: '150/332-02',
    pieces: [
      'Projet de décision du Collège communal',
      'Texte du protocole et son annexe',
      'Estimation des dépenses, année par année',
    ],
    demandeur: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
    directeur: { nom: 'Hélène Martin' },
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...requestOf(facts) }),
});

function requestOf(facts: DocumentFacts) {
  const { text: agreed, protocol, calledBy } = facts;
  const party = partyIn(facts);
  return {
    lieu: known(party?.name),
    date: calledBy?.recordedOn,
    designation: party && designationOf(party),
    objet: subjectOf(facts),
    parties: agreed.parties.map((each) => ({ designation: designationOf(each) })),
    montant: agreed.commitment?.cents,
    devise: known(agreed.commitment?.currency) ?? currencyOf(facts),
    delai: delayOf(facts),
    pieces: ['Projet de décision', `Texte soumis à signature, version ${protocol.version || '……'}`],
    demandeur: party ? personOf(party.signatory) : {},
    directeur: {},
  };
}

/** What the procedure of this party leaves to the financial director; undefined where it does not say. */
function delayOf({ protocol, instrument, party }: DocumentFacts): string | undefined {
  const steps = party === undefined ? [] : (progressOf(courseOf(protocol, instrument), party)?.steps ?? []);
  const within = steps.find(({ organ }) => organ === 'finance-director')?.within;
  if (!within) return undefined;
  const plural = within.days > 1 ? 's' : '';
  return `${count(within.days)} jour${plural}${within.counted === 'working' ? ` ouvrable${plural}` : ''}`;
}
