import { AlignmentType, LevelFormat } from 'docx';

/** One family of styles for every kind. Free fonts with the metrics of Times New Roman and Arial, so that Word lays the page out alike. */
export const serif = 'Liberation Serif';
export const sans = 'Liberation Sans';
export const ink = '1F2A44';
export const grey = '595959';
export const rule = { style: 'single', size: 6, color: '8A93A6', space: 6 };

/** Lengths: points for type, twentieths of a point for the rest. */
export const pt = (points) => points * 20;
export const cm = (centimetres) => Math.round(centimetres * 567);

/** The level is said as well: by the style's name alone, LibreOffice takes a heading for a paragraph like any other. */
const heading = (level, size, spacing, extra = {}) => ({
  run: { font: serif, size: size * 2, bold: true, color: ink, ...extra },
  paragraph: { spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

const named = (id, name, run, paragraph, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** `tag`: the language of the words, `fr-BE`, for the spelling and for whoever has the page read aloud. */
export const stylesIn = (tag) => ({
  default: {
    document: {
      run: { font: serif, size: 22, language: { value: tag, eastAsia: tag, bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: pt(6), line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { font: serif, size: 48, bold: true, color: ink },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(10), after: pt(6), line: 252, lineRule: 'auto' },
        keepNext: true,
      },
    },
    heading1: heading(1, 13, { before: pt(14), after: pt(5) }),
    heading2: heading(2, 12, { before: pt(12), after: pt(4) }),
    heading3: heading(3, 11, { before: pt(8), after: pt(4) }, { italics: true, bold: false }),
  },
  paragraphStyles: [
    named('Corps', 'Corps', {}, { alignment: AlignmentType.BOTH }),
    named(
      'Bandeau',
      'Bandeau',
      { font: sans, size: 17, bold: true, color: ink, characterSpacing: 24 },
      { alignment: AlignmentType.CENTER, spacing: { after: pt(16) } },
    ),
    named(
      'SousTitre',
      'Sous-titre',
      { size: 26, color: ink },
      { alignment: AlignmentType.CENTER, spacing: { after: pt(4) }, keepNext: true },
    ),
    named(
      'Parties',
      'Parties',
      { size: 26, bold: true },
      { alignment: AlignmentType.CENTER, spacing: { after: pt(2) }, keepNext: true, keepLines: true },
    ),
    named('Visa', 'Visa', {}, { alignment: AlignmentType.BOTH, spacing: { after: pt(6) } }),
    named(
      'Charniere',
      'Charnière',
      { bold: true, characterSpacing: 30 },
      { alignment: AlignmentType.CENTER, spacing: { before: pt(8), after: pt(8) }, keepNext: true },
    ),
    named('Puce', 'Puce', {}, { alignment: AlignmentType.BOTH, spacing: { after: pt(3) } }),
    named('Definition', 'Définition', {}, { alignment: AlignmentType.BOTH, spacing: { after: pt(6) } }),
    named('Signature', 'Signature', {}, { spacing: { after: 0 }, keepNext: true, keepLines: true }),
    named('Cellule', 'Cellule', { size: 19 }, { spacing: { after: pt(1), line: 252 } }),
    named(
      'TeteDeTableau',
      'Tête de tableau',
      { font: sans, size: 16, bold: true, color: ink },
      { spacing: { after: 0, line: 240 }, keepNext: true },
    ),
    named(
      'PiedDePage',
      'Pied de page discret',
      { font: sans, size: 14, color: grey },
      { spacing: { after: 0, line: 240 } },
    ),
    named('Mention', 'Mention', { font: sans, size: 16, color: grey }, { spacing: { after: 0 } }),
  ],
});

const bullet = (reference, text) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text,
      alignment: AlignmentType.LEFT,
      style: { run: { font: serif }, paragraph: { indent: { left: cm(1.1), hanging: cm(0.5) } } },
    },
  ],
});

/** «1.», «2.»: one list a document, as an agenda or what was decided. */
const numbered = (reference) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: cm(1.1), hanging: cm(0.7) } } },
    },
  ],
});

export const numbering = {
  config: [bullet('points', '•'), bullet('tirets', '–'), numbered('numeros'), numbered('numerosSuivants')],
};
