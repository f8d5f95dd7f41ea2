import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, bullet, columns, grid, heading, money, otherwise, p, section, signatureRows, title } from './parts.mjs';

const width = textWidth();

export function renewalFile() {
  return [
    p('Bandeau', '{acte} {reference}'),
    title('Dossier de renouvellement'),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    body(fr('Entrée en vigueur : {entreeEnVigueur|jour}. Dernier jour : {dernierJour|jour}.')),
    ...section('predecesseur', body('Ce texte a lui-même succédé à {predecesseur}.')),
    body(
      fr(
        'Un renouvellement est une nouvelle signature : le texte qui suivra sera signé et ratifié à nouveau par chaque partie. Sans décision avant le dernier jour, il prend fin.',
      ),
    ),
    heading(1, '1. Ce qui était prévu, ce qui a été fait'),
    grid(
      columns(width, 2.2, 6, 4.6),
      ['Années', 'Actions prévues', 'Réalisation', 'Plan adopté le'],
      [['{#plans}{annees}', ['{#actions}', '{.}', '{/actions}'], '{realisation}', '{adoptionDuPlan|jour}{/plans}']],
    ),
    heading(1, '2. Moyens'),
    grid(
      columns(width, 2.2, 9.4),
      ['Années', 'Bailleur', 'Montant prévu'],
      [
        ['{#moyens}{annees}', '{bailleur}', `${money('montant')}{/moyens}`],
        ['*Total*', '', `*${money('total')}*`],
      ],
      { numeric: [2], last: true },
    ),
    heading(1, '3. Évaluations'),
    body('Chaque partie a évalué seule et pèse autant que les autres dans la moyenne.'),
    ...section(
      'evaluations',
      heading(2, 'Évaluation {periode}'),
      ...section('resultats', bullet(fr('{critere} : {moyenne|moyenne}'))),
      ...section(
        'avis',
        body(fr('*{partie|capitale} :* {enseignements}')),
        ...section('dissidence', body(fr('*Avis divergent de {partie} :* {dissidence}'))),
      ),
    ),
    ...otherwise('evaluations', body('Aucune évaluation n’a été conclue.')),
    heading(1, '4. Ce qui changerait'),
    ...section('changements', bullet('{.}')),
    ...otherwise('changements', body('Aucun changement n’est proposé à ce jour.')),
    heading(1, '5. Décision de chaque partie'),
    grid(
      columns(width, 4.6, 3.6, 3.9),
      ['Partie', 'Décision', 'Date', 'Motif'],
      [['{#decisions}{partie|capitale}', '{decision}', '{jourDeDecision|jour}', '{motif}{/decisions}']],
    ),
    ...section('successeur', body('Le texte {successeur} prend la suite.', { spacing: { before: 160 } })),
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
