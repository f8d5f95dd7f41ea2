import PizZip from 'pizzip';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands beside the body of a trial document. */
export interface Beside {
  header?: string;
  title?: string;
}

/** The smallest .docx around a body of paragraphs and tables, with a header and properties where they are given. */
export function trialDocx(body: string, { header, title }: Beside = {}): Buffer {
  const zip = new PizZip();
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  zip.file(
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${word}.document.main+xml`)}${override('word/header1.xml', `${word}.header+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${xml}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  if (header !== undefined) zip.file('word/header1.xml', `${xml}<w:hdr ${namespaces}>${header}</w:hdr>`);
  if (title !== undefined) {
    zip.file(
      'docProps/core.xml',
      `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    );
  }
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
