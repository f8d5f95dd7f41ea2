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
  signatureRows,
  theEnd,
  title,
} from './parts.mjs';

const width = textWidth();
/** Room to write in a row by hand, in points. */
const height = 18;

export function missionReport() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Rapport de mission'),
    p('SousTitre', 'du {depart|jour} au {retour|jour}', { spacing: { after: 240 } }),
    particulars(width, [
      ['En exécution', '{objet|de}'],
      ['But', '{but|capitale}'],
    ]),
    heading(1, '1. Personnes rencontrées'),
    ...section('rencontres', bullet('{nom}, {fonction}{;}')),
    heading(1, '2. Ce qui a été fait'),
    ...section('activites', bullet('{.}{;}')),
    heading(1, '3. Résultats'),
    ...section('resultats', bullet('{.}{;}')),
    heading(1, '4. Suites'),
    grid(
      columns(width, 8.4, 4),
      ['À faire', 'Qui s’en charge', 'Pour le'],
      [['{#suites}{intitule}', '{responsable}', '{echeance|jour}{/suites}']],
      { height },
    ),
    heading(1, '5. Dépenses'),
    grid(
      columns(width, 5.6, 3, 3.7),
      ['Dépense', 'Article budgétaire', 'Prévu', 'Dépensé'],
      [
        ['{#depenses}{intitule}', '{article}', money('prevu'), `${money('montant')}{/depenses}`],
        ['*Total*', '', `*${money('totalPrevu')}*`, `*${money('total')}*`],
      ],
      { numeric: [2, 3], last: true, height },
    ),
    body('Le présent rapport est remis avec les justificatifs des dépenses.', { spacing: { before: 240 } }),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 160 }, keepNext: true }),
    signatureRows(width, '{#voyageurs}', ['*{nom}*', '{fonction}'], '{/voyageurs}'),
    theEnd(),
  ];
}
