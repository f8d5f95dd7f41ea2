import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import {
  body,
  bullet,
  columns,
  grid,
  heading,
  money,
  p,
  particulars,
  section,
  signaturesSideBySide,
  theEnd,
  title,
} from './parts.mjs';

const width = textWidth();
/** Room to write in a row by hand, in points. */
const height = 18;
const signed = (path) => ({ above: [`*{${path}.fonction}*`], below: [`{${path}.civilite}\u00A0{${path}.nom}`] });

export function missionOrder() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Ordre de mission'),
    p('SousTitre', 'du {depart|jour} au {retour|jour}', { spacing: { after: 240 } }),
    body(fr('Sont envoyés en mission, en exécution {objet|de} :'), { keepNext: true }),
    ...section('voyageurs', bullet('{nom}, {fonction}{;}')),
    particulars(width, [
      ['But', '{but|capitale}'],
      ['Transport', '{transport|capitale}'],
      ['Logement', '{logement|capitale}'],
    ]),
    heading(1, '1. Lieux et jours'),
    grid(
      columns(width, 3.2, 3.2, 3.2),
      ['Lieu', 'Du', 'Au', 'Programme'],
      [['{#etapes}{lieu}', '{debut|jour}', '{fin|jour}', '{programme}{/etapes}']],
      { height },
    ),
    heading(1, '2. Dépenses prévues'),
    grid(
      columns(width, 8, 4),
      ['Dépense', 'Article budgétaire', 'Montant'],
      [
        ['{#depenses}{intitule}', '{article}', `${money('montant')}{/depenses}`],
        ['*Total*', '', `*${money('total')}*`],
      ],
      { numeric: [2], last: true, height },
    ),
    body('Un rapport de mission est remis au retour, avec les justificatifs des dépenses.', {
      spacing: { before: 200 },
    }),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 200 }, keepNext: true }),
    signaturesSideBySide(width, signed('contreseing'), signed('ordonne')),
    theEnd(),
  ];
}
