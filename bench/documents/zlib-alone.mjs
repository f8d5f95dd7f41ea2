// @ts-check
import { deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';

/** The files of the trial document that hold tags; all others can be kept. */
export const varying = ['word/document.xml', 'word/footer1.xml'];

/**
 * The floor: zlib alone, at the level of ours, on the very XML that stands in a document.
 * @param {Uint8Array} file @returns {() => void}
 */
export function zlibAlone(file) {
  const { files } = new PizZip(file);
  const xml = varying.map((name) => files[name]?.asUint8Array() ?? new Uint8Array());
  return () => xml.forEach((part) => deflateRawSync(part, { level: 6 }));
}
