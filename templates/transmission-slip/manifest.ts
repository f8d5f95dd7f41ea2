import { z } from 'zod';
import { blankRows } from '../src/blanks.js';
import { completedOn, councilActOf } from '../src/council-act.js';
import { identificationOf, known, pactaTemplate, personOf, type DocumentFacts } from '../src/facts.js';
import { cell, completable, dayCell, identification, signatory, signedOn, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { frenchAuthority } from '../src/french-authority.js';
import { designationOf, partyIn } from '../src/party.js';
import { subjectOf } from '../src/subject.js';

const kind = 'transmission-slip';

const fields = z.strictObject({
  ...identification,
  ...signedOn,
  designation: completable('La collectivité, avec son article', 'la Commune de Cergy'),
  destinataire: completable('Représentant de l’État à qui les actes sont transmis', 'Préfecture du Val-d’Oise'),
  objet: text('Ce que concernent les pièces', 'l’accord de jumelage JUM-2026-003'),
  articles: text('Articles sous lesquels les actes sont transmis', 'L2131-1 et L2131-2'),
  pieces: z
    .array(
      z.strictObject({
        intitule: cell('Ce qu’est la pièce', 'Délibération n° 2026-118'),
        date: dayCell('Date de la pièce'),
        exemplaires: cell('Nombre d’exemplaires', '2'),
      }),
    )
    .min(1)
    .meta({ description: 'Les pièces transmises, dans leur ordre' }),
  executif: signatory.meta({ description: 'Le maire ou le président, qui transmet' }),
});

/** The list of the acts sent to the State's representative, which comes back with the day on which they arrived. */
export const transmissionSlip = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Bordereau de transmission au représentant de l’État' },
  languages: ['fr'],
  calledBy: 'council-ratified',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'JUM-2026-003',
    versionDuTexte: 1,
    codeDeVerification: 'G5XK-29VN',
    lieu: 'Cergy',
    date: '2026-10-05',
    designation: 'la Commune de Cergy',
    destinataire: 'Préfecture du Val-d’Oise, bureau du contrôle de légalité',
    objet: 'l’accord de jumelage JUM-2026-003',
    articles: 'L2131-1 et L2131-2',
    pieces: [
      { intitule: 'Délibération n°\u00A02026-118', date: '2026-10-01', exemplaires: '2' },
      {
        intitule: 'Texte de l’accord de jumelage JUM-2026-003, annexé à la délibération',
        date: '2026-09-15',
        exemplaires: '1',
      },
      { intitule: 'Note de synthèse adressée aux membres du conseil', date: '2026-09-24', exemplaires: '1' },
    ],
    executif: { civilite: 'M.', nom: 'Thomas Renaud', fonction: 'Maire' },
  },
  dataOf: (facts) => ({ ...identificationOf(facts), ...slipOf(facts) }),
});

function slipOf(facts: DocumentFacts) {
  const party = partyIn(facts);
  const authority = frenchAuthority(party?.name);
  const signs = party?.signatory;
  return {
    lieu: known(party?.name),
    date: completedOn(facts, 'prefect-transmission'),
    designation: party && designationOf(party),
    objet: subjectOf(facts),
    articles: authority.transmits,
    pieces: [...piecesOf(facts), ...blankRows(2)],
    executif: signs && !known(signs.mandate) ? personOf(signs) : { fonction: authority.head },
  };
}

/** What is always sent: the deliberation, and the text that it approves. */
function piecesOf(facts: DocumentFacts) {
  const act = councilActOf(facts);
  const { protocol, text: agreed } = facts;
  const named = known(act?.number) ? `Délibération n°\u00A0${act?.number ?? ''}` : 'Délibération du conseil';
  return [
    { intitule: named, date: act?.on },
    {
      intitule: `Texte annexé à la délibération\u00A0: ${subjectOf(facts)}, version ${protocol.version || '……'}`,
      date: agreed === protocol.text ? protocol.submitted?.on : undefined,
    },
  ];
}
