import { PDF, PdfDict, PdfName, PdfStream, type PdfObject, type PdfRef } from '@libpdf/core';
import { withArtifacts } from './artifacts.js';
import { mended } from './mend.js';
import { withToldProperties } from './metadata.js';
import { operatorsOf } from './operators.js';

const WORDS = '/P <</MCID 0>> BDC\nBT\n1 0 0 1 70 700 Tm (Huy \\( et \\) (Mbour)) Tj\nET\nEMC';
const LINE = 'Q q 0.5 w 10 10 m\n500 10 l S';

describe('the operators of a content stream', () => {
  const names = (content: string) =>
    [...operatorsOf(content)].map(({ name, from, to }) => [name, content.slice(from, to)]);

  it('are read with their operands, whatever strings and comments say', () => {
    expect(names('% EMC\n-.5 w [<01>-133<02>] TJ /Im4 Do ((EMC) \\) BDC) Tj true')).toEqual([
      ['w', '% EMC\n-.5 w'],
      ['TJ', '[<01>-133<02>] TJ'],
      ['Do', '/Im4 Do'],
      ['Tj', '((EMC) \\) BDC) Tj'],
    ]);
  });

  it.each(['(never closed', 'BI /W 1 /H 1 ID \x01\x02 EI', 'q ) Q'])('are not guessed at in «%s»', (content) => {
    expect(() => names(content)).toThrow(SyntaxError);
  });
});

describe('what is marked as nothing', () => {
  it('is decoration where it is a line, before, between and after what is marked', () => {
    const content = `${LINE}\n${WORDS}\n${LINE}\n${WORDS}\n${LINE}\n`;
    const artifact = `/Artifact BMC\n${LINE}\nEMC`;
    expect(withArtifacts(content)).toBe(`${artifact}\n${WORDS}\n${artifact}\n${WORDS}\n${artifact}\n`);
    expect(withArtifacts(withArtifacts(content))).toBe(withArtifacts(content));
  });

  it.each([
    ['what is within a mark', `/Artifact BMC ${LINE} EMC`],
    ['a state that draws nothing', 'q 0 0 10 10 re W* n'],
    ['words that nobody marked', `${LINE} BT (À lire) Tj ET`],
    ['a picture that nobody marked', `${LINE} /Im4 Do`],
    ['marks that are never closed', `/P BMC ${LINE}`],
    ['what cannot be read', `${LINE} (`],
  ])('stays as it is where it is %s', (_, content) => {
    expect(withArtifacts(content)).toBe(content);
  });
});

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>`;

it('the declaration of PDF/UA is told to PDF/A, once', () => {
  const told = withToldProperties(XMP);
  expect(told).toMatch(/<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>[\s\S]*<\/rdf:Description>\n <\/rdf:RDF>/);
  expect(withToldProperties(told)).toBe(told);
  const other = XMP.replaceAll('pdfua', 'other');
  expect(withToldProperties(other)).toBe(other);
});

describe('a PDF', () => {
  async function made(content: string, xmp: string): Promise<Buffer> {
    const pdf = PDF.create();
    const page = pdf.addPage({ size: 'a4' });
    page.dict.set('Contents', pdf.register(new PdfStream([], Buffer.from(content, 'latin1'))));
    const entries = { Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') };
    pdf.getCatalog().set('Metadata', pdf.register(new PdfStream(PdfDict.of(entries), Buffer.from(xmp))));
    return Buffer.from(await pdf.save());
  }

  it('is mended on its pages and in its metadata', async () => {
    const pdf = await PDF.load(await mended(await made(LINE, XMP)));
    const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
    const read = (stream: PdfObject | undefined) => Buffer.from((stream as PdfStream).getDecodedData()).toString();
    expect(read(pdf.getPage(0)?.dict.get('Contents', resolve))).toContain('/Artifact BMC');
    expect(read(pdf.getCatalog().get('Metadata', resolve))).toContain('pdfaExtension');
  });

  it('is left as it is, byte for byte, where there is nothing to mend or to read', async () => {
    for (const bytes of [await made(WORDS, ''), Buffer.from('%PDF-1.7 and nothing more')])
      expect(await mended(bytes)).toBe(bytes);
  });
});
