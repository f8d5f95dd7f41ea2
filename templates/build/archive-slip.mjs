import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, columns, grid, heading, p, particulars, signaturesSideBySide, theEnd, title } from './parts.mjs';

const width = textWidth();
/** Room to write in a row by hand, in points. */
const height = 18;

export function archiveSlip() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Bordereau d’archivage'),
    p('SousTitre', fr('n° {versement.numero}'), { spacing: { after: 240 } }),
    particulars(width, [
      ['Dossier', '{objet|capitale}'],
      ['Autres parties', '{partenaires}'],
      ['En vigueur', 'du {debut|jour} au {fin|jour}'],
      ['Service versant', '{versement.service}'],
      ['Lieu de conservation', '{versement.depot}'],
    ]),
    heading(1, 'Documents versés'),
    grid(
      columns(width, 5.4, 2.4, 1.9, 2.9),
      ['Documents', 'Dates', 'Nombre', 'Conservation', 'Sort final'],
      [['{#documents}{intitule}', '{dates}', '{nombre}', '{conservation}', '{sort}{/documents}']],
      { numeric: [2], height },
    ),
    body(
      fr(
        'Le présent bordereau est établi en deux exemplaires : l’un pour le service versant, l’autre pour les archives.',
      ),
      { spacing: { before: 240 } },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 200 }, keepNext: true }),
    signaturesSideBySide(
      width,
      { above: ['*Pour le service versant*'], below: ['{verse.nom}', '{verse.fonction}'] },
      { above: ['*Pour les archives*'], below: ['{recoit.nom}', '{recoit.fonction}'] },
    ),
    theEnd(),
  ];
}
