import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import {
  body,
  columns,
  grid,
  heading,
  p,
  particulars,
  section,
  signaturesSideBySide,
  theEnd,
  title,
} from './parts.mjs';

const width = textWidth();
/** Room to write in a row by hand, in points. */
const height = 18;

export function destructionSlip() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Bordereau de destruction'),
    p('SousTitre', 'de documents d’archives', { spacing: { after: 240 } }),
    ...section('visas', p('Visa', fr('Vu {.} ;'))),
    p(
      'Visa',
      fr(
        'Vu l’autorisation n° {autorisation.numero}, donnée le {autorisation.date|jour} par {autorisation.autorite} ;',
      ),
    ),
    body('Les documents qui suivent, dont le délai de conservation est échu, ont été détruits.', { keepNext: true }),
    particulars(width, [
      ['Dossier', '{objet|capitale}'],
      ['Date de la destruction', '{destruction.date|jour}'],
      ['Procédé', '{destruction.procede}'],
    ]),
    heading(1, 'Documents détruits'),
    grid(
      columns(width, 5.6, 2.4, 2.2, 2.6),
      ['Documents', 'Dates', 'Nombre', 'Conservation', 'Échue le'],
      [['{#documents}{intitule}', '{dates}', '{nombre}', '{conservation}', '{echeance|jour}{/documents}']],
      { height },
    ),
    body(
      'Le présent bordereau est conservé sans limitation de durée, avec l’autorisation en vertu de laquelle les documents ont été détruits.',
      { spacing: { before: 240 } },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 200 }, keepNext: true }),
    signaturesSideBySide(
      width,
      { above: ['*Pour le service*'], below: ['{service.nom}', '{service.fonction}'] },
      { above: ['*A assisté à la destruction*'], below: ['{temoin.nom}', '{temoin.fonction}'] },
    ),
    theEnd(),
  ];
}
