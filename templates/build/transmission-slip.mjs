import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, columns, grid, heading, p, particulars, signaturesSideBySide, theEnd, title } from './parts.mjs';

const width = textWidth();
/** Room to write in a row by hand, in points. */
const height = 18;

export function transmissionSlip() {
  return [
    p('Bandeau', '{designation|entete}'),
    title('Bordereau de transmission'),
    p('SousTitre', 'au représentant de l’État', { spacing: { after: 240 } }),
    particulars(width, [
      ['Expéditeur', '{designation|entete}'],
      ['Destinataire', '{destinataire}'],
      ['Objet', '{objet|capitale}'],
    ]),
    body(
      fr(
        'Les pièces qui suivent sont transmises en application des articles {articles} du Code général des collectivités territoriales.',
      ),
      { spacing: { before: 200 } },
    ),
    grid(
      columns(width, 9, 3.8),
      ['Pièce', 'Date', 'Exemplaires'],
      [['{#pieces}{intitule}', '{date|jour}', '{exemplaires}{/pieces}']],
      { height },
    ),
    body('Un exemplaire du présent bordereau est à renvoyer à l’expéditeur, daté et revêtu du cachet du service.', {
      spacing: { before: 200 },
    }),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 200 }, keepNext: true }),
    signaturesSideBySide(width, {
      above: ['*{executif.fonction}*'],
      below: ['{executif.civilite}\u00A0{executif.nom}'],
    }),
    // The signatures hold to this line, and not to the page of what follows.
    p('Mention', ''),
    heading(1, 'Accusé de réception', { spacing: { before: 360 } }),
    particulars(
      width,
      [
        ['Reçu le', ''],
        ['Numéro d’enregistrement', ''],
        ['Cachet et signature', '', '', '', ''],
      ],
      { whole: true },
    ),
    theEnd(),
  ];
}
