import { withToldProperties } from '../pdf/mend/metadata.js';
import { encodeXml } from '../xml-text.js';

/** What the metadata of a file say of it, the same as its information dictionary. */
export interface XmpAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly at: Date;
}

/** The metadata of a PDF (XMP, ISO 16684-1), with what it declares of itself. */
export function xmpOf(
  { title, author, subject, at }: XmpAbout,
  { archival, accessible }: { readonly archival: boolean; readonly accessible: boolean },
): string {
  const inAll = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${encodeXml(text)}</rdf:li></rdf:Alt>`;
  const instant = `${at.toISOString().slice(0, 19)}Z`;
  const properties = [
    `<dc:title>${inAll(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${encodeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${inAll(subject)}</dc:description>`,
    `<pdf:Producer>${encodeXml(author)}</pdf:Producer>`,
    `<xmp:CreatorTool>${encodeXml(author)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    ...(archival ? ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>B</pdfaid:conformance>'] : []),
    ...(accessible ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
  ];
  const names = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ...(archival ? ['xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'] : []),
    ...(accessible ? ['xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'] : []),
  ];
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" ${names.join(' ')}>
   ${properties.join('\n   ')}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
  return archival ? withToldProperties(xmp) : xmp;
}
