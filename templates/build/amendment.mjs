import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, bullet, columns, grid, heading, p, section, signatories, title } from './parts.mjs';

const width = textWidth();

export function amendment() {
  return [
    p('Bandeau', '{acte} {reference}'),
    title('{intitule}'),
    p('SousTitre', '{titre}', { spacing: { after: 280 } }),
    p('Visa', fr('*Entre :* {#parties}{designation}{,}{/parties}')),
    p('Visa', fr('Vu {protocole}, en vigueur depuis le {entreeEnVigueur|jour} ;')),
    p('Charniere', fr('IL EST CONVENU :')),
    ...section(
      'adhesion',
      heading(1, 'Adhésion'),
      body(fr('Deviennent parties au texte, avec les mêmes droits et les mêmes engagements que les autres :')),
      ...section('parties', bullet('{designation}{;}')),
    ),
    ...section(
      'modification',
      heading(1, 'Modifications'),
      body('Le texte est modifié comme suit. Ce qui n’est pas mentionné ici demeure inchangé.', { keepNext: true }),
      grid(
        columns(width, 4, 6),
        ['Disposition', 'Texte en vigueur', 'Nouveau texte'],
        [['{#changements}{disposition}', '{avant}', '{apres}{/changements}']],
      ),
      p('Mention', ''),
    ),
    ...section(
      'fin',
      heading(1, 'Fin d’un commun accord'),
      body('{protocole|capitale} prend fin d’un commun accord. Son dernier jour est le {dernierJour|jour}.'),
      body(fr('Motif : {motif}')),
    ),
    heading(1, 'Prise d’effet'),
    body(
      'Le présent acte est signé par chaque partie, sous la condition suspensive des décisions que son droit exige. Il prend effet à la date du dernier acte de la dernière partie.',
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 360 }, keepNext: true }),
    signatories(width),
    p('Mention', ''),
  ];
}
