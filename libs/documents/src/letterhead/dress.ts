import PizZip from 'pizzip';
import { encodeXml } from '../xml-text.js';
import type { Logo } from './logo.js';

/** What makes a document a municipality's own: a logo at the head of the page, and the colour of its titles. */
export interface Letterhead {
  readonly logo: Logo | null;
  /** `#1F2A44`. */
  readonly colour: string;
  /** Of whom the logo is, for whoever has the page read aloud. */
  readonly name: string;
}

/** The styles of the family that are not plain text. */
const COLOURED = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Bandeau', 'SousTitre', 'TeteDeTableau'];

const EMU = 360_000;
/** Room above the text and inside its margins, in centimetres. */
const [left, top, widest, highest] = [2.5, 0.7, 6, 1.4];

/**
 * A template in a municipality's own letterhead. Words and tags stay as they are; a template that wears one already gets the new one in
 * its place. What has no head of the page gets the colour alone.
 * @param docx a template that was examined: this reads it without suspicion
 */
export function dress(docx: Uint8Array, letterhead: Letterhead): Buffer {
  const zip = new PizZip(docx);
  const change = (name: string, by: (xml: string) => string) => {
    const file = zip.files[name];
    if (file) zip.file(name, by(file.asText()), { date: FIXED, createFolders: false });
  };
  change('word/styles.xml', (xml) => coloured(xml, letterhead.colour.slice(1).toUpperCase()));
  const { logo } = letterhead;
  if (logo) {
    const media = `media/letterhead.${logo.ending}`;
    zip.file(`word/${media}`, logo.bytes, { date: FIXED, createFolders: false, binary: true });
    change('[Content_Types].xml', (xml) => withEnding(xml, logo.ending));
    for (const name of Object.keys(zip.files).filter((each) => /^word\/header\d*\.xml$/u.test(each))) {
      const rels = name.replace(/([^/]*)$/u, '_rels/$1.rels');
      if (!zip.files[rels]) zip.file(rels, NO_RELATIONSHIPS, { date: FIXED, createFolders: false });
      change(rels, (xml) => related(xml, media));
      change(name, (xml) => headed(xml, logo, letterhead.name));
    }
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

/** No clock: the same letterhead on the same template gives the same bytes. */
const FIXED = new Date(1980, 0, 1);
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const ID = 'rIdLetterhead';

function coloured(styles: string, colour: string): string {
  return styles.replace(/<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gsu, (style, id: string) =>
    COLOURED.includes(id) ? style.replace(/<w:color\b[^>]*\/>/gu, `<w:color w:val="${colour}"/>`) : style,
  );
}

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

const withEnding = (types: string, ending: 'png' | 'jpg'): string =>
  new RegExp(`Extension="${ending}"`, 'iu').test(types)
    ? types
    : types.replace(/(<Types\b[^>]*>)/u, `$1<Default Extension="${ending}" ContentType="${TYPES[ending]}"/>`);

function related(rels: string, media: string): string {
  const open = rels.replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>');
  const others = open.replace(new RegExp(`<Relationship\\b[^>]*Id="${ID}"[^>]*/>`, 'gu'), '');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  return others.replace(
    '</Relationships>',
    `<Relationship Id="${ID}" Type="${type}" Target="${media}"/></Relationships>`,
  );
}

/** In the first paragraph of the head, apart from its text: the page is laid out as before. */
function headed(header: string, { width, height }: Logo, name: string): string {
  const bare = header.replace(
    new RegExp(`<w:r><w:drawing>(?:(?!</w:drawing>).)*"${ID}".*?</w:drawing></w:r>`, 'gsu'),
    '',
  );
  const scale = Math.min(widest / width, highest / height);
  const [cx, cy] = [width, height].map((side) => Math.round(side * scale * EMU));
  const at = (side: string, from: number) =>
    `<wp:position${side} relativeFrom="page"><wp:posOffset>${Math.round(from * EMU)}</wp:posOffset></wp:position${side}>`;
  const said = `name="Logo" descr="${encodeXml(name)}"`;
  const drawing =
    `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>${at('H', left)}${at('V', top)}<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="901" ${said}/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="901" ${said}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  return bare.replace(/<\/w:p>/u, `${drawing}</w:p>`);
}
