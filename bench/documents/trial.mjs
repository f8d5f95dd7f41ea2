// @ts-check
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { annualActionPlan } from '@pacta/templates';
import { words } from './words.mjs';

/**
 * One document that every program can make: two pages of a deliberation with a table of any number of rows. Its styles, fonts, header and
 * footer are those of a real template of ours. Only plain fields and one list: formats and punctuation of ours no peer knows.
 */

const text = (/** @type {string} */ words) =>
  `<w:r><w:rPr><w:lang w:val="fr-BE"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (/** @type {string} */ style, /** @type {string} */ words) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p>`;
const row = (/** @type {string[]} */ ...cells) =>
  `<w:tr>${cells.map((words) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1800"/></w:tcPr>${paragraph('Cellule', words)}</w:tc>`).join('')}</w:tr>`;

const recitals = [
  'Vu le Code de la démocratie locale et de la décentralisation, notamment l’article L1122-30',
  'Vu le protocole de coopération conclu entre {commune} et {partenaire} le {signature}',
  'Considérant que {commune} et {partenaire} sont convenues de «{intitule}» pour l’année {annee}',
  'Considérant que la dépense est inscrite au budget de l’exercice {annee}, article {article}',
  'Considérant l’avis favorable rendu par {financier}, directeur financier, le {avis}',
  'Sur proposition du Collège communal et après en avoir délibéré en séance publique',
];
const articles = [
  'Le plan d’action de l’année {annee} relatif à «{intitule}» est approuvé.',
  'Le Collège communal est chargé de son exécution, sous la conduite de {echevin}.',
  'La présente délibération est transmise à {partenaire} et au bailleur.',
  'Les crédits non employés au 31 décembre {annee} sont reportés après accord de {partenaire}.',
];

/** @param {string[]} rows the repeated rows, in the words of each program */
const bodyOf = (rows) =>
  [
    paragraph('Title', 'Délibération relative à {intitule}'),
    paragraph('SousTitre', 'Séance du {seance}'),
    ...recitals.flatMap((words) => [
      paragraph('Corps', `${words};`),
      paragraph('Corps', `Attendu que ce qui précède vaut pour {commune};`),
    ]),
    ...articles.map((words, index) => paragraph('Corps', `Article ${index + 1}. ${words}`)),
    `<w:tbl><w:tblPr><w:tblW w:type="pct" w:w="5000"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(5)}</w:tblGrid>`,
    row('Action', 'Responsable', 'Lieu', 'Début', 'Budget'),
    ...rows,
    '</w:tbl>',
    paragraph('Signature', 'Pour {commune}, {bourgmestre}, {directeur}'),
  ].join('');

const names = ['action', 'responsable', 'lieu', 'debut', 'budget'];
const tags = names.map((name) => `{${name}}`);
/** docxtemplater, easy-template-x and ours write a list in the same way. */
const hashed = [row(`{#lignes}${tags[0]}`, ...tags.slice(1, 4), `${tags[4]}{/lignes}`)];
/** docx-templates gives its loop rows of their own. */
const forIn = [
  row('{FOR ligne IN lignes}', '', '', '', ''),
  row(...names.map((name) => `{INS $ligne.${name}}`)),
  row('{END-FOR ligne}', '', '', '', ''),
];

/** @param {string[]} rows */
function docxOf(rows) {
  const zip = new PizZip(readFileSync(annualActionPlan.file('fr')));
  const change = (/** @type {string} */ name, /** @type {(xml: string) => string} */ by) =>
    zip.file(name, by(zip.files[name]?.asText() ?? ''));
  change('word/document.xml', (xml) => xml.replace(/<w:body>.*(?=<w:sectPr)/s, `<w:body>${bodyOf(rows)}`));
  change('word/header1.xml', (xml) => xml.replace(/\{[^}]*\}/g, ''));
  change('word/footer1.xml', (xml) => xml.replace(/\{(?!reference\})[^}]*\}/g, ''));
  change('docProps/core.xml', (xml) => xml.replace(/\{[^}]*\}/g, ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export const docx = docxOf(hashed);
export const docxForDocxTemplates = docxOf(forIn);

/** Every tag but those of the rows. */
const fields = [...new Set([...`${bodyOf([])}{reference}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];

/**
 * Data of which no two are the same.
 * @param {number} round @param {number} rows
 * @returns {Record<string, unknown>}
 */
export function dataOf(round, rows) {
  const seed = round * 1_000_003;
  const line = (/** @type {number} */ at) =>
    names.map((name, nth) => [name, words(seed + at * 5 + nth, 2 + ((at + nth) % 4))]);
  return {
    ...Object.fromEntries(fields.map((name, nth) => [name, words(seed - nth - 1, 3)])),
    lignes: Array.from({ length: rows }, (_, at) => Object.fromEntries(line(at))),
  };
}
