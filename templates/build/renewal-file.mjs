import { textWidth } from './document.mjs';
import {
  body,
  bullet,
  columns,
  grid,
  heading,
  money,
  otherwise,
  p,
  partiesSign,
  rowsToFill,
  section,
  theEnd,
  title,
} from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();

export function renewalFile(language) {
  const say = saidIn(language);
  const years = say({ fr: 'Années', en: 'Years' });
  return [
    p('Bandeau', '{acte} {reference}'),
    title(say({ fr: 'Dossier de renouvellement', en: 'Renewal file' })),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    body(
      say({
        fr: 'Entrée en vigueur : {entreeEnVigueur|jour}. Dernier jour : {dernierJour|jour}.',
        en: 'In force since {entreeEnVigueur|jour}. Last day: {dernierJour|jour}.',
      }),
    ),
    ...section(
      'predecesseur',
      body(
        say({ fr: 'Ce texte a lui-même succédé à {predecesseur}.', en: 'This text itself succeeded {predecesseur}.' }),
      ),
    ),
    body(
      say({
        fr: 'Un renouvellement est une nouvelle signature : le texte qui suivra sera signé et ratifié à nouveau par chaque partie. Sans décision avant le dernier jour, il prend fin.',
        en: 'A renewal is a new signature: the text that follows will be signed and ratified anew by each party. Without a decision before the last day, it ends.',
      }),
    ),
    heading(1, say({ fr: '1. Ce qui était prévu, ce qui a été fait', en: '1. What was planned, what was done' })),
    grid(
      columns(width, 2.2, 6, 4.6),
      [
        years,
        say({ fr: 'Actions prévues', en: 'Actions planned' }),
        say({ fr: 'Réalisation', en: 'Achieved' }),
        say({ fr: 'Plan adopté le', en: 'Plan adopted on' }),
      ],
      [
        ['{#plans}{annees}', ['{#actions}', '{.}', '{/actions}'], '{realisation}', '{adoptionDuPlan|jour}{/plans}'],
        ...rowsToFill('plans', 4),
      ],
    ),
    heading(1, say({ fr: '2. Moyens', en: '2. Means' })),
    grid(
      columns(width, 2.2, 9.4),
      [years, say({ fr: 'Bailleur', en: 'Funder' }), say({ fr: 'Montant prévu', en: 'Amount planned' })],
      [
        ['{#moyens}{annees}', '{bailleur}', `${money('montant')}{/moyens}`],
        ...rowsToFill('moyens', 3),
        ['*Total*', '', `*${money('total')}*`],
      ],
      { numeric: [2], last: true },
    ),
    heading(1, say({ fr: '3. Évaluations', en: '3. Evaluations' })),
    body(
      say({
        fr: 'Chaque partie a évalué seule et pèse autant que les autres dans la moyenne.',
        en: 'Each party evaluated on its own, and weighs as much as the others in the mean.',
      }),
    ),
    ...section(
      'evaluations',
      heading(2, say({ fr: 'Évaluation {periode}', en: 'Evaluation {periode}' })),
      ...section('resultats', bullet(say({ fr: '{critere} : {moyenne|moyenne}', en: '{critere}: {moyenne|moyenne}' }))),
      ...section(
        'avis',
        body(say({ fr: '*{partie|capitale} :* {enseignements}', en: '*{partie|capitale}:* {enseignements}' })),
        ...section(
          'dissidence',
          body(
            say({
              fr: '*Avis divergent de {partie} :* {dissidence}',
              en: '*Dissenting opinion of {partie}:* {dissidence}',
            }),
          ),
        ),
      ),
    ),
    ...otherwise(
      'evaluations',
      body(say({ fr: 'Aucune évaluation n’a été conclue.', en: 'No evaluation has been concluded.' })),
    ),
    heading(1, say({ fr: '4. Ce qui changerait', en: '4. What would change' })),
    ...section('changements', bullet('{.}')),
    ...otherwise(
      'changements',
      body(say({ fr: 'Aucun changement n’est proposé à ce jour.', en: 'No change is proposed to this day.' })),
    ),
    heading(1, say({ fr: '5. Décision de chaque partie', en: '5. Decision of each party' })),
    grid(
      columns(width, 4.6, 3.6, 3.9),
      [
        say({ fr: 'Partie', en: 'Party' }),
        say({ fr: 'Décision', en: 'Decision' }),
        'Date',
        say({ fr: 'Motif', en: 'Reason' }),
      ],
      [['{#decisions}{partie|capitale}', '{decision}', '{jourDeDecision|jour}', '{motif}{/decisions}']],
    ),
    ...section(
      'successeur',
      body(say({ fr: 'Le texte {successeur} prend la suite.', en: 'The text {successeur} succeeds it.' }), {
        spacing: { before: 160 },
      }),
    ),
    body(
      say({
        fr: 'Les parties certifient que le présent dossier rend fidèlement compte de leur coopération.',
        en: 'The parties certify that this file is a faithful account of their cooperation.',
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
