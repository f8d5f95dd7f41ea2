import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { grid, heading, money, p, particulars, title } from './parts.mjs';

const width = textWidth();
const apart = () => p('Mention', '', { spacing: { after: 120 } });

/** A heading of the form beside its facts, one a line, or beside room to write them. */
const row = (name, tag, line = '{.}') => [
  name,
  `{#${tag}}`,
  line,
  `{/${tag}}`,
  `{^${tag}}`,
  '……………………………………………………………………',
  `{/${tag}}`,
];

/** The headings, the grid of stars and what is said of it are the form's own, to the letter. */
export function actionSheet() {
  return [
    p('Bandeau', '{objectif}'),
    title('{intitule}'),
    p('SousTitre', 'Fiche d’action', { spacing: { after: 280 } }),
    particulars(width, [
      row('Indicateur', 'indicateurs'),
      row('Contexte', 'contexte'),
      row('Développement de l’action', 'developpement'),
      ['Enjeux en matière de développement durable', '{enjeux}'],
      row('Indications de calendrier', 'calendrier'),
      row('Pilote(s)', 'pilotes'),
      row('Service(s)', 'services'),
      row('Autre(s)', 'autres'),
      row('Moyens financiers', 'moyens', fr('{bailleur} : ') + money('montant')),
      row('Lien(s) vers action(s)', 'liens'),
    ]),
    apart(),
    heading(1, 'Evaluation de l’action'),
    grid(
      [0.34, 0.16, 0.34, 0.16].map((share) => Math.floor(width * share)),
      ['Piliers', '', 'Solidarité et ampleur', ''],
      [
        ['Environnement', '{etoiles.environnement}', 'Solidarité générations futures', '{etoiles.generations}'],
        ['Economie', '{etoiles.economie}', 'Solidarité nord / sud', '{etoiles.nordSud}'],
        ['Social', '{etoiles.social}', 'Ampleur géographique', '{etoiles.ampleur}'],
      ],
    ),
    p('Mention', "Plus le nombre d'★ est important, plus la faisabilité/l'impact/l'ampleur de l'action est grand", {
      spacing: { before: 80 },
    }),
    p('Mention', 'Cote maximale = ★★★'),
  ];
}
