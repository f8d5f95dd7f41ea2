import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, bullet, grid, heading, money, otherwise, p, particulars, section, title } from './parts.mjs';

const width = textWidth();
const apart = () => p('Mention', '', { spacing: { after: 120 } });

/** A list of facts, or room to write them. */
const facts = (tag) => [...section(tag, bullet('{.}')), ...otherwise(tag, body('……………………………………………………………………………………'))];

const row = (name, tag) => [name, `{#${tag}}`, '{.}', `{/${tag}}`];

/** The headings, the grid of stars and what is said of it are the form's own, to the letter. */
export function actionSheet() {
  return [
    p('Bandeau', '{objectif}'),
    title('{intitule}'),
    p('SousTitre', 'Fiche d’action', { spacing: { after: 280 } }),
    heading(1, 'Indicateur'),
    ...facts('indicateurs'),
    heading(1, 'Contexte'),
    ...facts('contexte'),
    heading(1, 'Développement de l’action'),
    ...facts('developpement'),
    heading(1, 'Enjeux en matière de développement durable'),
    body('{enjeux}'),
    heading(1, 'Indications de calendrier'),
    ...facts('calendrier'),
    heading(1, 'Acteur(s)'),
    particulars(width, [row('Pilote(s)', 'pilotes'), row('Service(s)', 'services'), row('Autre(s)', 'autres')]),
    apart(),
    heading(1, 'Moyens financiers'),
    ...section('moyens', bullet(fr('{bailleur} : ') + money('montant'))),
    ...otherwise('moyens', body('……………………………………………………………………………………')),
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
    heading(1, 'Lien(s) vers action(s)'),
    ...facts('liens'),
  ];
}
