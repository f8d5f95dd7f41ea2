import { encode } from 'uqr';
import { pngOf } from './png.js';

const SCALE = 4;
/** What a reader needs to see white around it (ISO/IEC 18004: four squares). */
const QUIET = 4;
/** One of the eight masks that a reader knows: to try them all takes ten times as long as to make the code. */
const maskPattern = 2;

/** A QR code that may lose 15 % to a stamp or a fold. */
export const qrPng = (text: string): Buffer =>
  pngOf(encode(text, { ecc: 'M', boostEcc: false, border: QUIET, maskPattern }).data, SCALE);
