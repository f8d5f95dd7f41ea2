import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import PizZip from 'pizzip';
import { withSignaturesHeld } from './keep.mjs';
import { cm, numbering, pt, rule, stylesIn } from './style.mjs';
import { frameIn } from './words.mjs';

const a4 = { width: cm(21), height: cm(29.7) };
const margins = { top: cm(2.4), bottom: cm(2.2), left: cm(2.5), right: cm(2.5), header: cm(1.1), footer: cm(1) };

/** Width of the text, in twentieths of a point. */
export const textWidth = (landscape = false) => (landscape ? a4.height : a4.width) - margins.left - margins.right;

/** Lengths of drawings: 360,000 to the centimetre, and 96 to the inch for their sides. */
const emu = (centimetres) => Math.round(centimetres * 360_000);
const pixels = (centimetres) => Math.round((centimetres / 2.54) * 96);

/** One white point, in whose place the QR code of the document is drawn. */
const white = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);
const qrSide = 1.7;

/** In the corner of the page, outside the text: known by its alternative text, wherever staff move it. */
const qrCode = (description, landscape) => {
  const [width, height] = landscape ? [29.7, 21] : [21, 29.7];
  return new ImageRun({
    type: 'png',
    data: white,
    transformation: { width: pixels(qrSide), height: pixels(qrSide) },
    altText: { name: 'QR', title: 'QR', description },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(width - qrSide - 0.5) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(height - qrSide - 0.6) },
      wrap: { type: TextWrappingType.NONE },
    },
  });
};

const small = (text) => new TextRun({ text });

/** Reference, template, text version and code on the left; the page on the right. */
const footer = (landscape, { reference, text, code, page, of, qr }) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PiedDePage',
        border: { top: rule },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(landscape) }],
        children: [
          small(
            `${reference} {reference} · {modele.titre} {modele.version} · ${text} v{versionDuTexte} · {modele.langue} · ${code} {codeDeVerification}`,
          ),
          new TextRun({ children: ['\t', page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
          qrCode(qr, landscape),
        ],
      }),
    ],
  });

/** Empty, except on a draft. */
const header = ({ draft }) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Mention',
        alignment: AlignmentType.RIGHT,
        spacing: { after: pt(0) },
        children: [new TextRun({ text: `{#projet}${draft}{/projet}`, bold: true, color: '9C1C1C' })],
      }),
    ],
  });

/** The bytes of a template. The same words give the same bytes: the clock that `docx` reads is replaced. */
export async function templateBytes(children, { language = 'fr', landscape = false } = {}) {
  const frame = frameIn(language);
  const document = new Document({
    creator: 'Pacta',
    title: '{modele.titre}, {reference}',
    styles: stylesIn(frame.tag),
    numbering,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: margins,
          },
        },
        headers: { default: header(frame) },
        footers: { default: footer(landscape, frame) },
        children,
      },
    ],
  });
  return withoutClock(new PizZip(await Packer.toBuffer(document)), frame.tag);
}

const coreIn = (tag) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{modele.titre}, {reference}</dc:title><dc:creator>Pacta</dc:creator><dc:language>${tag}</dc:language></cp:coreProperties>`;

function withoutClock(source, tag) {
  source.file('docProps/core.xml', coreIn(tag));
  const sealed = new PizZip();
  const names = Object.keys(source.files).filter((name) => !source.files[name].dir);
  for (const name of ['[Content_Types].xml', ...names.filter((each) => each !== '[Content_Types].xml').sort()]) {
    sealed.file(name, contentOf(source.files[name]), { date: new Date(1980, 0, 1), createFolders: false });
  }
  return sealed.generate({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

function contentOf(file) {
  if (!file.name.endsWith('.xml')) return file.asUint8Array();
  const xml = numberedAnew(file.asText());
  return file.name === 'word/document.xml' ? withSignaturesHeld(xml) : xml;
}

/** `docx` counts the drawings of all the documents that it has made: here each file counts its own. */
function numberedAnew(xml) {
  let drawings = 0;
  return xml.replace(/(<wp:docPr id=")\d+"/g, (_, before) => `${before}${(drawings += 1)}"`);
}
