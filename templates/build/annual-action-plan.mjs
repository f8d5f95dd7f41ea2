import { textWidth } from './document.mjs';
import { body, columns, grid, heading, money, p, partiesSign, rowsToFill, theEnd, title } from './parts.mjs';
import { cm } from './style.mjs';
import { saidIn } from './words.mjs';

const width = textWidth(true);

export function annualActionPlan(language) {
  const say = saidIn(language);
  const toFunder = say({ fr: '{bailleur} : ', en: '{bailleur}: ' });
  return [
    p('Bandeau', '{acte} {reference}'),
    title(say({ fr: 'Plan d’action {annees}', en: 'Action plan {annees}' })),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    body(
      say({
        fr: 'Établi en concertation entre les parties, ce plan dit ce qu’elles feront ensemble, qui conduit chaque action de chaque côté, où, quand, avec quels moyens et à quoi le résultat se mesurera.',
        en: 'Drawn up jointly by the parties, this plan says what they will do together, who leads each action on each side, where, when, by what means, and by what its result will be measured.',
      }),
    ),
    heading(1, say({ fr: '1. Objectifs et actions', en: '1. Objectives and actions' })),
    grid(
      columns(width, 7.6, 6, 2.4, 3.2),
      [
        'Action',
        say({ fr: 'Qui la conduit', en: 'Who leads it' }),
        say({ fr: 'Lieu', en: 'Place' }),
        say({ fr: 'Calendrier', en: 'Months' }),
        'Budget',
      ],
      [
        { span: say({ fr: '{#objectifs}*Objectif : {intitule}*', en: '{#objectifs}*Objective: {intitule}*' }) },
        [
          '{#actions}{intitule}',
          ['{#responsables}', say({ fr: '{partie} : {nom}', en: '{partie}: {nom}' }), '{/responsables}'],
          '{localisation}',
          '{mois}',
          [
            '{#budget}',
            toFunder + money('montant'),
            '{/budget}',
            say({ fr: '*Total : ', en: '*Total: ' }) + `${money('total')}*{/actions}{/objectifs}`,
          ],
        ],
        ...rowsToFill('objectifs', 5),
      ],
    ),
    heading(1, say({ fr: '2. Indicateurs', en: '2. Indicators' })),
    grid(
      columns(width, 8, 8.7, 4),
      [
        'Action',
        say({ fr: 'Indicateur', en: 'Indicator' }),
        say({ fr: 'Situation de départ', en: 'Baseline' }),
        say({ fr: 'Cible', en: 'Target' }),
      ],
      [['{#indicateurs}{action}', '{intitule}', '{depart}', '{cible}{/indicateurs}']],
    ),
    heading(1, say({ fr: '3. Financement', en: '3. Funding' })),
    grid(
      [cm(9), cm(4.5)],
      [say({ fr: 'Bailleur', en: 'Funder' }), say({ fr: 'Montant', en: 'Amount' })],
      [
        ['{#financement}{bailleur}', `${money('montant')}{/financement}`],
        ...rowsToFill('financement', 2),
        ['*Total*', `*${money('total')}*`],
      ],
      { numeric: [1], last: true },
    ),
    body(
      say({
        fr: 'Le présent plan est établi en autant d’exemplaires qu’il y a de parties.',
        en: 'This plan is drawn up in as many copies as there are parties.',
      }),
      { spacing: { before: 280 } },
    ),
    p('Corps', say({ fr: 'Fait à {lieu}, le {date|jour}', en: 'Done at {lieu}, on {date|jour}' }), {
      spacing: { before: 160 },
      keepNext: true,
    }),
    partiesSign(width, say),
    theEnd(),
  ];
}
