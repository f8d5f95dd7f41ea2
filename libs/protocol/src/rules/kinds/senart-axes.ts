import type { Article } from '../rules.js';
import { said } from '../said.js';

/** The three axes of Sénart’s charter and their commitments, numbered as there: 1 to 3, 4 to 6, then 7 to 9 in three parts each. */
export const senartAxes: readonly Article[] = [
  {
    id: 'axis-1',
    heading: said('Axe 1. Penser coopération et réciprocité', 'Axis 1. Think cooperation and reciprocity'),
    paragraphs: [
      said(
        '1. Identifier et réaliser avec nos partenaires des actions là-bas et ici : projet et action sont pensés ensemble, pour un effet à {territory} comme chez nos partenaires.',
        '1. Find and carry out with our partners actions there and here: planned together, for an effect in {territory} as well as with our partners.',
      ),
      said(
        '2. Oser nos demandes pour une action sur notre territoire : un partenariat équilibré suppose un retour.',
        '2. Dare to ask for action on our own territory: in a balanced partnership both sides receive.',
      ),
      said(
        '3. Laisser une place pour que nos partenaires soient experts, et éclairent notre propre développement.',
        '3. Leave room for our partners to be the experts, and to shed light on our own development.',
      ),
    ],
  },
  {
    id: 'axis-2',
    heading: said('Axe 2. Penser équité et solidarité', 'Axis 2. Think fairness and solidarity'),
    paragraphs: [
      said(
        '4. Développer les achats publics éthiques et équitables, par des critères sociaux et environnementaux dans les marchés.',
        '4. Develop ethical and fair public purchasing, by social and environmental criteria in contracts.',
      ),
      said(
        '5. Promouvoir le commerce équitable auprès de la population, des entreprises et des associations.',
        '5. Promote fair trade among residents, businesses and associations.',
      ),
      said('6. Adhérer au réseau des villes éthiques.', '6. Join the network of ethical cities.'),
    ],
  },
  {
    id: 'axis-3',
    heading: said('Axe 3. Penser durable', 'Axis 3. Think in the long run'),
    paragraphs: [
      said(
        '7. Passer de l’humanitaire et de l’assistance au développement local durable.',
        '7. Move from relief and assistance to sustainable local development.',
      ),
      said('7.a. Faire le point sur notre organisation.', '7.a. Take stock of our own organisation.'),
      said(
        '7.b. Construire la coopération : accompagner l’espace public local, établir des conventions, définir des orientations et des actions pour un effet ici et là-bas.',
        '7.b. Build cooperation: support local public life, make agreements, set directions and actions for an effect here and there.',
      ),
      said(
        '7.c. Ne pas faire à la place des autres, mais participer à créer les conditions de leur projet.',
        '7.c. Do nothing in the place of others, but help to create the conditions for their own project.',
      ),
      said(
        '8. Ancrer l’action internationale dans la politique locale.',
        '8. Root international action in local policy.',
      ),
      said(
        '8.a. S’appuyer sur les réseaux de jumelages et de partenaires pour échanger des savoir-faire, avec des fonds européens.',
        '8.a. Lean on the networks of twinnings and partners to exchange know-how, with European funds.',
      ),
      said(
        '8.b. Mobiliser dans nos actions les compétences présentes à {territory}.',
        '8.b. Call, in our actions, on the skills to be found in {territory}.',
      ),
      said(
        '8.c. Ouvrir nos réseaux internationaux aux entreprises, aux écoles, aux associations et aux habitants.',
        '8.c. Open our international networks to businesses, schools, associations and residents.',
      ),
      said('9. Mettre en œuvre le guide de la coopération.', '9. Put the guide to cooperation to work.'),
      said(
        '9.a. Évaluer ou faire évaluer l’action internationale et ses retombées.',
        '9.a. Evaluate international action and what comes of it, or have it evaluated.',
      ),
      said(
        '9.b. Appliquer la charte et le guide à toute action internationale.',
        '9.b. Apply the charter and the guide to every international action.',
      ),
      said('9.c. Porter la méthode du guide dans nos services.', '9.c. Take the guide’s method to our own services.'),
    ],
  },
];
