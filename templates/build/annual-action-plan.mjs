import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, columns, grid, heading, money, p, signatureRows, title } from './parts.mjs';
import { cm } from './style.mjs';

const width = textWidth(true);

export function annualActionPlan() {
  return [
    p('Bandeau', '{acte} {reference}'),
    title('Plan d’action {annees}'),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    body(
      fr(
        'Établi en concertation entre les parties, ce plan dit ce qu’elles feront ensemble, qui conduit chaque action de chaque côté, où, quand, avec quels moyens et à quoi le résultat se mesurera.',
      ),
    ),
    heading(1, '1. Objectifs et actions'),
    grid(
      columns(width, 7.6, 6, 2.4, 3.2),
      ['Action', 'Qui la conduit', 'Lieu', 'Calendrier', 'Budget'],
      [
        { span: fr('{#objectifs}*Objectif : {intitule}*') },
        [
          '{#actions}{intitule}',
          ['{#responsables}', fr('{partie} : {nom}'), '{/responsables}'],
          '{localisation}',
          '{mois}',
          [
            '{#budget}',
            fr('{bailleur} : ') + money('montant'),
            '{/budget}',
            fr('*Total : ') + `${money('total')}*{/actions}{/objectifs}`,
          ],
        ],
      ],
    ),
    heading(1, '2. Indicateurs'),
    grid(
      columns(width, 8, 8.7, 4),
      ['Action', 'Indicateur', 'Situation de départ', 'Cible'],
      [['{#indicateurs}{action}', '{intitule}', '{depart}', '{cible}{/indicateurs}']],
    ),
    heading(1, '3. Financement'),
    grid(
      [cm(9), cm(4.5)],
      ['Bailleur', 'Montant'],
      [
        ['{#financement}{bailleur}', `${money('montant')}{/financement}`],
        ['*Total*', `*${money('total')}*`],
      ],
      { numeric: [1], last: true },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 360 }, keepNext: true }),
    signatureRows(
      width,
      '{#parties}',
      ['*Pour {designation}*', '{signataire.civilite}\u00A0{signataire.nom}', '{signataire.fonction}'],
      '{/parties}',
    ),
    p('Mention', ''),
  ];
}
