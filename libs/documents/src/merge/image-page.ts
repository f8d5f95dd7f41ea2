import type { PDF, PDFImage, PDFPage } from '@libpdf/core';
import { rotationOfJpeg } from './jpeg-rotation.js';
import { NotMergeable } from './part.js';
import { pngHeader, rowsOfPng } from './png.js';

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 28;
/** What must be unpacked to be taken in: a page of A4 at 400 dots an inch. */
const MOST_PIXELS = 16_000_000;

/** A page of A4 that shows a scan whole, upright, and no larger than it is at 96 dots an inch. */
export function addImagePage(pdf: PDF, bytes: Buffer, mediaType: string): PDFPage {
  const png = mediaType === 'image/png';
  const image = (png ? rowsOfPng(pdf, bytes) : undefined) ?? unpacked(pdf, bytes, png);
  const rotate = png ? 0 : rotationOfJpeg(bytes);
  const landscape = image.width > image.height;
  const [width, height] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const page = pdf.addPage({ width, height, rotate });
  const scale = Math.min((width - 2 * MARGIN) / image.width, (height - 2 * MARGIN) / image.height, 0.75);
  const shown = { width: image.width * scale, height: image.height * scale };
  page.drawImage(image, { x: (width - shown.width) / 2, y: (height - shown.height) / 2, ...shown });
  return page;
}

function unpacked(pdf: PDF, bytes: Buffer, png: boolean): PDFImage {
  const { width, height } = png ? pngHeader(bytes) : { width: 0, height: 0 };
  if (width * height > MOST_PIXELS) throw new NotMergeable('too-large');
  return png ? pdf.embedPng(bytes) : pdf.embedJpeg(bytes);
}
