import { blank } from '@pacta/documents';
import { councilDeliberation } from '../council-deliberation/manifest.js';
import { identificationOf, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completableDay } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { madeOn } from '../src/made-on.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';

const kind = 'certified-extract';

const fields = councilDeliberation.fields.safeExtend({
  certification: completableDay('Jour où l’extrait est certifié conforme'),
});

/** What a council's register says of one decision, certified by those who keep it: the words of the deliberation, not a summary. */
export const certifiedExtract = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Extrait certifié conforme du registre aux délibérations' },
  languages: ['fr'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample: { ...councilDeliberation.sample, codeDeVerification: 'E8RW-41LD', certification: '2026-12-03' },
  dataOf: (facts) => ({ ...deliberationOf(facts), certification: madeOn(facts) }),
});

const deliberationOf = (facts: DocumentFacts) => (partyIn(facts) ? councilDeliberation.dataOf(facts) : blankFor(facts));

/** A form to be filled in by hand, while it is not known whose council decides. */
const blankFor = (facts: DocumentFacts): ReturnType<typeof councilDeliberation.dataOf> => ({
  ...identificationOf(facts),
  commune: blank,
  conseil: { designation: 'Conseil' },
  parties: facts.text.parties.map((each) => ({ designation: designationOf(each) })),
  plusieurs: facts.text.parties.length > 1,
  objet: subjectOf(facts),
  seance: {},
  decision: { intitule: 'Décision', verbe: blank },
  suite: { intitule: 'Effet', texte: blank },
  visas: [],
  considerants: [],
  votes: {},
  ratifie: true,
  president: {},
  secretaire: {},
});
