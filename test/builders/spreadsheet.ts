import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell by its reference and the XML that says it: `['B3', '<c r="B3"><v>1</v></c>']`; or a plain text. */
export interface RawSheet {
  /** Rows as `<row>` elements hold them: cells in XML, or texts. */
  readonly rows: readonly (readonly string[])[];
  /** Ranges such as `A2:B3`. */
  readonly merged?: readonly string[];
  readonly shared?: readonly string[];
  /** Number formats of one's own, by style: style 0 is general, style 1 the built-in day 14, style n + 2 the n-th here. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Parts over, or beside, those that a workbook has. */
  readonly parts?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const cellXml = (content: string, at: string): string => {
  if (content === '') return '';
  if (content.startsWith('<c')) return content.replace('<c', `<c r="${at}"`);
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
};

const rowXml = (cells: readonly string[], index: number): string =>
  `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, letters(column) + (index + 1))).join('')}</row>`;

const stylesXml = (formats: readonly string[]): string => `<styleSheet>
  <numFmts>${formats.map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, n) => `<xf numFmtId="${200 + n}"/>`).join('')}</cellXfs>
</styleSheet>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

/** The smallest workbook that says so much, written part by part: what no program would write can be said too. */
export function workbook({ rows, merged = [], shared = [], formats = [], from1904, parts = {} }: RawSheet): Buffer {
  const all: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s2', 'sharedStrings', 'sharedStrings.xml')}${relation('s3', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(formats),
    ...parts,
  };
  const files: Zippable = Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)]));
  return Buffer.from(zipSync(files, { mtime: new Date('1984-05-05T12:00:00Z') }));
}

/** A day as a spreadsheet counts it, with the built-in format of days. */
export const serial = (number: number, style = 1): string => `<c s="${style}"><v>${number}</v></c>`;
export const formula = (result: string | null, type = 'n', style = 0): string =>
  `<c t="${type}" s="${style}"><f>1+1</f>${result === null ? '' : `<v>${result}</v>`}</c>`;
