import { textWidth } from './document.mjs';
import { body, columns, grid, heading, otherwise, p, particulars, section, title } from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth(true);

export function dossierInventory(language) {
  const say = saidIn(language);
  const heads = [
    say({ fr: 'Pièce', en: 'File' }),
    say({ fr: 'Date', en: 'Date' }),
    say({ fr: 'Code', en: 'Code' }),
    say({ fr: 'Pages', en: 'Pages' }),
    say({ fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' }),
  ];
  const table = (list) =>
    grid(columns(width, 8.4, 2.7, 2.4, 1.6), heads, [
      [
        [`{#${list}}*{intitule}*`, '{fichier}', '{#remarque}', '{.}', '{/remarque}'],
        '{jour|jour}',
        '{code}',
        '{pages}',
        `{empreinte}{/${list}}`,
      ],
    ]);
  return [
    p('Bandeau', '{reference}'),
    title(say({ fr: 'Inventaire du dossier', en: 'Inventory of the dossier' })),
    p('SousTitre', '{intituleDuProtocole}', { spacing: { after: 240 } }),
    particulars(width, [
      [say({ fr: 'Parties', en: 'Parties' }), '{#parties}{.}{,}{/parties}'],
      [say({ fr: 'Dernière entrée du journal', en: 'Last entry of the journal' }), '{etatAu|jour}'],
    ]),
    ...section('note', body('{.}', { spacing: { before: 200 } })),
    heading(1, say({ fr: 'Documents émis', en: 'Issued documents' })),
    ...section('aDesDocuments', table('documents')),
    ...otherwise(
      'aDesDocuments',
      body(say({ fr: 'Aucun document n’a encore été émis.', en: 'No document has been issued yet.' })),
    ),
    heading(1, say({ fr: 'Pièces jointes', en: 'Attachments' })),
    ...section('aDesPieces', table('pieces')),
    ...otherwise('aDesPieces', body(say({ fr: 'Aucune pièce n’a été jointe.', en: 'Nothing has been attached.' }))),
  ];
}
