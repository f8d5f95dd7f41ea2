import type { Article } from '../rules.js';
import { said } from '../said.js';

/** Four foundations, three objectives, a culture of projects. */
export const isereArticles: readonly Article[] = [
  {
    id: 'foundations',
    heading: said('Fondements', 'Foundations'),
    paragraphs: [
      said(
        'Égalité : les partenaires ont les mêmes droits, devoirs et responsabilités, malgré ce qui les distingue.',
        'Equality: partners have the same rights, duties and responsibilities, whatever sets them apart.',
      ),
      said(
        'Solidarité : territoires et générations dépendent les uns des autres ; les besoins sont recherchés ensemble et servis par des moyens communs.',
        'Solidarity: territories and generations depend on each other; needs are found together and served by common means.',
      ),
      said(
        'Réciprocité : la coopération est un partage, au-delà de l’aide ; chacun s’enrichit de ce que l’autre sait.',
        'Reciprocity: cooperation is sharing, beyond aid; each grows by what the other knows.',
      ),
      said(
        'Subsidiarité : la coopération accompagne des pouvoirs locaux autonomes et démocratiques, au plus près des habitants et dans le respect des lois des États.',
        'Subsidiarity: cooperation supports autonomous and democratic local powers, close to residents and within the laws of the States.',
      ),
    ],
  },
  {
    id: 'objectives',
    heading: said('Objectifs', 'Objectives'),
    paragraphs: [
      said(
        '1. Promouvoir l’échange, le respect de l’autre et une meilleure connaissance des peuples.',
        '1. Promote exchange, respect for others and better knowledge of peoples.',
      ),
      said(
        '2. Participer au développement local, concerté et durable.',
        '2. Take part in local development that is concerted and lasting.',
      ),
      said(
        '3. Œuvrer pour des relations solidaires et équitables.',
        '3. Work for relations of solidarity and fairness.',
      ),
    ],
  },
  {
    id: 'projects',
    heading: said('Une culture de projets', 'A culture of projects'),
    paragraphs: [
      said(
        'Diagnostic partagé : avant tout projet, ses effets à court, moyen et long terme sont évalués ensemble ; il est alors mis en œuvre, ajusté, rejeté ou remplacé. L’évaluation est mise en place avant le départ, et les choix restent réversibles.',
        'Shared diagnosis: before any project its effects in the short, medium and long term are weighed together; it is then carried out, adjusted, rejected or replaced. Its evaluation is set up before it starts, and choices stay reversible.',
      ),
      said(
        'Efficacité et pérennité : les projets se complètent dans un programme concerté et trouvent des revenus qui leur survivent.',
        'Efficiency and durability: projects complete each other in a concerted programme and find revenue that outlives them.',
      ),
      said(
        'Mutualisation : elle est recherchée avec les autres collectivités qui agissent sur les mêmes territoires.',
        'Pooling: it is sought with the other authorities that act on the same territories.',
      ),
      said(
        'Transversalité : tout projet tient compte des enjeux environnementaux, économiques, sociaux et culturels, et engage l’ensemble des élus et des services.',
        'Transversality: every project takes account of the environment, the economy, society and culture, and involves all elected members and services.',
      ),
      said(
        'Tous les projets sont évalués au regard de critères de développement durable.',
        'All projects are evaluated against criteria of sustainable development.',
      ),
    ],
  },
];
