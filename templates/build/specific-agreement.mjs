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
  rowsToFill,
  section,
  signatories,
  theEnd,
  title,
} from './parts.mjs';
import { cm } from './style.mjs';

const width = textWidth();

export function specificAgreement() {
  return [
    p('Bandeau', '{protocole|entete}'),
    title('Convention spécifique'),
    p('SousTitre', 'relative au plan d’action {annees}', { spacing: { after: 320 } }),
    p('Charniere', 'ENTRE'),
    body('{#parties}'),
    body(
      fr(
        '*{designation|capitale}*, agissant par {signataire.civilite}\u00A0{signataire.nom}, {signataire.fonction}{;}',
      ),
    ),
    body('{/parties}'),
    p('Visa', fr('Vu {protocole}, en vigueur depuis le {entreeEnVigueur|jour} ;'), {
      spacing: { before: 200, after: 120 },
    }),
    p('Visa', fr('Vu le plan d’action {annees}, adopté par toutes les parties le {adoptionDuPlan|jour} ;')),
    p('Charniere', fr('IL EST CONVENU :')),
    heading(1, 'Article 1ᵉʳ – Objet'),
    body(
      fr(
        'La présente convention met en œuvre le plan d’action {annees} ; elle fixe les conditions dans lesquelles les parties l’exécutent, en application {protocole|de}.',
      ),
    ),
    heading(1, 'Article 2 – Actions'),
    grid(
      columns(width, 4.7, 5.1, 1.8, 1.9),
      ['Action', 'Qui la conduit', 'Lieu', 'Calendrier', 'Budget'],
      [
        { span: fr('{#objectifs}*Objectif : {intitule}*') },
        [
          '{#actions}{intitule}',
          ['{#responsables}', fr('{partie} : {nom}'), '{/responsables}'],
          '{localisation}',
          '{mois}',
          `${money('total')}{/actions}{/objectifs}`,
        ],
        ...rowsToFill('objectifs', 5),
      ],
      { numeric: [4] },
    ),
    heading(1, 'Article 3 – Financement'),
    grid(
      [cm(9), cm(4.5)],
      ['Bailleur', 'Montant'],
      [
        ['{#financement}{bailleur}', `${money('montant')}{/financement}`],
        ...rowsToFill('financement', 2),
        ['*Total*', `*${money('total')}*`],
      ],
      { numeric: [1], last: true },
    ),
    p('Corps', 'Aucune dépense n’est engagée au-delà de ces montants sans l’accord écrit des parties.', {
      spacing: { before: 120 },
    }),
    heading(1, 'Article 4 – Obligations'),
    p('Corps', fr('Chaque partie :'), { keepNext: true }),
    ...section('obligations', bullet('{texte}{;}')),
    heading(1, 'Article 5 – Suivi et compte rendu'),
    body(
      fr(
        'Chaque partie rend compte des actions qu’elle conduit au moins une fois par an, et avant l’évaluation de l’année : ce qui est fait, ce qui est dépensé, et l’état des indicateurs suivants :',
      ),
      { keepNext: true },
    ),
    grid(
      columns(width, 5.6, 5.4, 2.4),
      ['Action', 'Indicateur', 'Départ', 'Cible'],
      [['{#indicateurs}{action}', '{intitule}', '{depart}', '{cible}{/indicateurs}'], ...rowsToFill('indicateurs', 4)],
    ),
    heading(1, 'Article 6 – Modification'),
    body('La présente convention ne se modifie que par un écrit que toutes les parties signent.'),
    heading(1, 'Article 7 – Durée'),
    body(
      'Elle prend effet le jour de la dernière signature et s’achève avec les actions qu’elle prévoit, au plus tard le dernier jour {protocole|de}.',
    ),
    body(
      'En foi de quoi, les personnes désignées ci-dessous, dûment habilitées à cet effet, ont signé la présente convention.',
      { spacing: { before: 280 } },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 160 }, keepNext: true }),
    signatories(width),
    theEnd(),
  ];
}
