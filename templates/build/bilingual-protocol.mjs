import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { readFileSync } from 'node:fs';
import { annexParagraph, domains, filledForm, signed, unbulleted } from './cic-protocol.mjs';
import { textWidth } from './document.mjs';
import { body, bullet, heading, inTwoColumns, p, signatureBlock, theEnd } from './parts.mjs';
import { frameIn } from './words.mjs';

const width = textWidth();

/** Which text counts, said in both languages. The form itself says nothing of it: this stands outside the columns. */
const prevails = {
  en: [
    'La traduction, à droite, est donnée pour information\u00A0; en cas de divergence, le texte français l’emporte.',
    'The translation, on the right, is given for information; where the two differ, the French text prevails.',
  ],
  nl: [
    'La traduction, à droite, est donnée pour information\u00A0; en cas de divergence, le texte français l’emporte.',
    'De vertaling, rechts, wordt ter informatie gegeven; bij verschil geldt de Franse tekst.',
  ],
};

const repeated = (style, count) => Array.from({ length: count }, () => style);

/** How each paragraph of the form stands, up to its signatures. */
const styles = [
  ...['Bandeau', 'title', 'SousTitre', 'Parties', 'Parties', 'Visa', 'Visa', 'Visa'],
  ...['Charniere', 'Corps', 'Charniere', 'Corps', 'Charniere'],
  ...['article', 'Corps', ...repeated('points', 4)],
  ...['article', 'Corps', ...repeated('tirets', 3)],
  ...['article', 'domains', 'article', 'Corps'],
];
const SIGNATURES = styles.length;
const ANNEX = filledForm.indexOf('ANNEXE I');

/** A title that half a page is wide enough for: Dutch makes one word of it. */
const narrowTitle = (text, spoken) =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [new TextRun({ text, size: 34, ...(spoken && { language: { value: spoken } }) })],
  });

/** Half a page is too narrow to justify. */
const ragged = { alignment: 'left' };

function paragraphs(style, text, spoken, extra = {}) {
  if (style === 'title') return [narrowTitle(text, spoken)];
  if (style === 'article') return [heading(1, text, { spoken })];
  if (style === 'points' || style === 'tirets') return [bullet(unbulleted(text), style, { ...ragged, spoken })];
  const centred = ['Bandeau', 'SousTitre', 'Parties', 'Charniere'].includes(style);
  return [p(style, text, { ...(centred ? {} : ragged), spoken, ...extra })];
}

/** A paragraph of the form, and its translation on the right. */
const beside = (style, text, translated, spoken, extra) => ({
  left: paragraphs(style, text, undefined, extra),
  right: paragraphs(style, translated, spoken, extra),
});

/** Article 3 in the other language: the domains as they were translated, with the words that mark those retained. */
function translatedDomains(text, language) {
  const [sentence, retained] = text.split(' … ');
  const said = { ...ragged, spoken: frameIn(language).tag };
  return [
    p('Corps', sentence, said),
    body('{#domaines}'),
    bullet(`{traduction}{#retenu} (${retained}){/retenu}{;|${language}}`, 'points', said),
    body('{/domaines}'),
    body('{^domaines}'),
    bullet('………………………………………………'),
    body('{/domaines}'),
  ];
}

/** The translation, a paragraph for each of the form's. */
function translationIn(language) {
  const file = new URL(`../cic-protocol-fr-${language}/translation.${language}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (lines.length !== filledForm.length)
    throw new Error(`${language}: a paragraph for each of the form, ${filledForm.length}`);
  return lines;
}

/** The form to the letter on the left, its translation on the right, article by article. */
export const bilingualProtocol = (language) => () => {
  const said = translationIn(language);
  const spoken = frameIn(language).tag;
  const rows = styles.map((style, at) =>
    style === 'domains'
      ? { left: domains(filledForm[at], ragged), right: translatedDomains(said[at], language), parts: true }
      : beside(
          style,
          filledForm[at],
          said[at],
          spoken,
          styles[at + 1] === 'Visa' && style === 'Parties' ? { spacing: { after: 240 } } : {},
        ),
  );
  const annexRows = filledForm.slice(ANNEX + 1).map((text, n) => {
    const translated = said[ANNEX + 1 + n];
    const centred = { alignment: 'center', spacing: { before: 0, after: n === 0 ? 0 : 240 } };
    return n > 1
      ? {
          left: [annexParagraph(text, text, ragged)],
          right: [annexParagraph(translated, text, { ...ragged, spoken })],
          parts: true,
        }
      : { left: [heading(1, text, centred)], right: [heading(1, translated, { ...centred, spoken })] };
  });
  const [left, right] = [SIGNATURES, SIGNATURES + 1];
  const closing = SIGNATURES + 4;
  return [
    ...prevails[language].map((sentence) => p('Mention', sentence, { alignment: 'center' })),
    p('Mention', '', { spacing: { after: 160 } }),
    inTwoColumns(width, [
      ...rows.slice(0, -1),
      // The last words of the act hold to those who sign: in one table with them, for LibreOffice parts two tables.
      beside('Corps', filledForm[SIGNATURES - 1], said[SIGNATURES - 1], spoken, {
        keepNext: true,
        spacing: { after: 280 },
      }),
      {
        left: signatureBlock(signed(filledForm[left], 'commune', said[left])),
        right: signatureBlock(signed(filledForm[right], 'partenaire', said[right])),
      },
      beside('Corps', filledForm[closing], said[closing], spoken, { spacing: { before: 320 } }),
    ]),
    p('Mention', '', { pageBreakBefore: true }),
    inTwoColumns(width, [beside('Bandeau', filledForm[ANNEX], said[ANNEX], spoken), ...annexRows]),
    theEnd(),
  ];
};
