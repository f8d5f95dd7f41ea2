import PizZip from 'pizzip';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands beside the body of a trial document: the blocks of a header and a footer, the notes, comments and properties. */
export interface Beside {
  header?: string;
  footer?: string;
  /** Blocks of one note. */
  footnote?: string;
  endnote?: string;
  comment?: string;
  title?: string;
  /** One of the properties that staff make themselves. */
  property?: string;
}

/** A part of the package that is there where its content is given. */
interface PartBeside {
  readonly name: string;
  readonly type: string;
  readonly xml: (content: string) => string;
}

const noted = (list: string, note: string) => (content: string) =>
  `<w:${list} ${namespaces}><w:${note} w:id="1">${content}</w:${note}></w:${list}>`;
const officeXml = 'http://schemas.openxmlformats.org';

const partsBeside: Readonly<Record<keyof Beside, PartBeside>> = {
  header: {
    name: 'word/header1.xml',
    type: `${word}.header+xml`,
    xml: (blocks) => `<w:hdr ${namespaces}>${blocks}</w:hdr>`,
  },
  footer: {
    name: 'word/footer1.xml',
    type: `${word}.footer+xml`,
    xml: (blocks) => `<w:ftr ${namespaces}>${blocks}</w:ftr>`,
  },
  footnote: { name: 'word/footnotes.xml', type: `${word}.footnotes+xml`, xml: noted('footnotes', 'footnote') },
  endnote: { name: 'word/endnotes.xml', type: `${word}.endnotes+xml`, xml: noted('endnotes', 'endnote') },
  comment: { name: 'word/comments.xml', type: `${word}.comments+xml`, xml: noted('comments', 'comment') },
  title: {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: (words) =>
      `<cp:coreProperties xmlns:cp="${officeXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${words}</dc:title></cp:coreProperties>`,
  },
  property: {
    name: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml: (words) =>
      `<Properties xmlns="${officeXml}/officeDocument/2006/custom-properties" xmlns:vt="${officeXml}/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Essai"><vt:lpwstr>${words}</vt:lpwstr></property></Properties>`,
  },
};

const MADE_ON = new Date('2026-01-01T12:00:00Z');

/** The smallest .docx around a body of paragraphs and tables, with what is given beside it: the same bytes whenever it is asked for. */
export function trialDocx(body: string, beside: Beside = {}): Buffer {
  const zip = new PizZip();
  const put = (name: string, content: string) => zip.file(name, content, { date: MADE_ON });
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const parts = Object.entries(partsBeside).flatMap(([key, part]) => {
    const content = beside[key as keyof Beside]; // its own keys
    return content === undefined ? [] : [{ ...part, content }];
  });
  const overrides = parts.map(({ name, type }) => override(name, type)).join('');
  put(
    '[Content_Types].xml',
    `${xml}<Types xmlns="${officeXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${word}.document.main+xml`)}${overrides}</Types>`,
  );
  put(
    '_rels/.rels',
    `${xml}<Relationships xmlns="${officeXml}/package/2006/relationships"><Relationship Id="r1" Type="${officeXml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  put('word/document.xml', `${xml}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  for (const part of parts) put(part.name, xml + part.xml(part.content));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
/** A paragraph of one run that looks like nothing in particular. */
export const line = (text: string): string => paragraph(run(text));
export const cell = (...blocks: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="900"/></w:tcPr>${blocks.join('')}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${rows.join('')}</w:tbl>`;
