import {
  PDFImage,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  PdfString,
  type PDF,
  type PdfObject,
} from '@libpdf/core';

/** What the header of a PNG says of it (ISO/IEC 15948, 11.2.2). */
interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colourType: number;
  readonly interlaced: boolean;
}

const GREY = 0;
const RGB = 2;
const PALETTE = 3;

/** @throws RangeError where the file ends too soon */
export function pngHeader(bytes: Buffer): PngHeader {
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bitDepth: bytes.readUInt8(24),
    colourType: bytes.readUInt8(25),
    interlaced: bytes.readUInt8(28) !== 0,
  };
}

/** @throws RangeError where the file ends too soon */
function chunksOf(bytes: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) throw new RangeError('the file ends within a chunk');
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
}

/**
 * The pixels of a PNG as they are: a PDF reads the same deflated rows, so that a scan of any size costs neither time nor memory.
 * Undefined for what a PDF does not read so: rows interlaced, sixteen bits, anything transparent.
 */
export function rowsOfPng(pdf: PDF, bytes: Buffer): PDFImage | undefined {
  const { width, height, bitDepth, colourType, interlaced } = pngHeader(bytes);
  const chunks = chunksOf(bytes);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const plain = [GREY, RGB, PALETTE].includes(colourType) && !chunks.some(({ type }) => type === 'tRNS');
  if (interlaced || bitDepth > 8 || !plain || (colourType === PALETTE && !palette)) return undefined;
  const number = (value: number) => PdfNumber.of(value);
  // Each row begins with the filter that the encoder chose for it (Predictor 15).
  const rows = PdfDict.of({
    Predictor: number(15),
    Colors: number(colourType === RGB ? 3 : 1),
    BitsPerComponent: number(bitDepth),
    Columns: number(width),
  });
  const image = PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Image'),
      Width: number(width),
      Height: number(height),
      BitsPerComponent: number(bitDepth),
      ColorSpace: colourSpace(colourType, palette),
      Filter: PdfName.of('FlateDecode'),
      DecodeParms: rows,
    },
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  return new PDFImage(pdf.register(image), width, height);
}

function colourSpace(colourType: number, palette: Buffer | undefined): PdfObject {
  if (colourType !== PALETTE || !palette) return PdfName.of(colourType === RGB ? 'DeviceRGB' : 'DeviceGray');
  return PdfArray.of(
    PdfName.of('Indexed'),
    PdfName.of('DeviceRGB'),
    PdfNumber.of(palette.length / 3 - 1),
    PdfString.fromBytes(palette),
  );
}
