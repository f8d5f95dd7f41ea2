/** By the orientation that a camera writes (Exif 2.3, tag 0x0112), the degrees by which its picture must be turned to stand upright. */
const DEGREES: Readonly<Record<number, 90 | 180 | 270>> = { 3: 180, 6: 90, 8: 270 };

const ORIENTATION = 0x0112;

/** How a photograph must be turned, clockwise; 0 where it does not say so. */
export function rotationOfJpeg(bytes: Buffer): 0 | 90 | 180 | 270 {
  try {
    const tiff = exifOf(bytes);
    return tiff ? (DEGREES[orientationIn(tiff)] ?? 0) : 0;
  } catch (error) {
    if (error instanceof RangeError) return 0; // cut short: whatever it would have said is not there
    throw error;
  }
}

/** The TIFF within the first APP1 segment. */
function exifOf(bytes: Buffer): Buffer | undefined {
  for (let at = 2; at + 4 < bytes.length && bytes.readUInt8(at) === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xda) return undefined;
    if (marker === 0xe1 && bytes.toString('latin1', at + 4, at + 8) === 'Exif') return bytes.subarray(at + 10);
  }
  return undefined;
}

function orientationIn(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === ORIENTATION) return short(at + 8);
  }
  return 1;
}
