import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/**
 * Squares of black and white as a PNG of one bit a pixel, each square `scale` pixels wide. The bytes are stored, not squeezed: the same
 * squares give the same file whatever version of zlib is at hand, and the container squeezes it anyway.
 */
export function pngOf(squares: readonly (readonly boolean[])[], scale: number): Buffer {
  const side = squares.length * scale;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8); // one bit, grey, and the only ways of squeezing, filtering and interlacing there are
  const stride = 1 + Math.ceil(side / 8);
  const pixels = Buffer.alloc(stride * side);
  for (const [y, row] of squares.entries()) {
    const line = Buffer.alloc(stride, 0xff);
    line[0] = 0; // no filter
    for (const [x, isBlack] of row.entries()) if (isBlack) blacken(line, x * scale, scale);
    for (let n = 0; n < scale; n += 1) pixels.set(line, (y * scale + n) * stride);
  }
  const stored = deflateSync(pixels, { level: 0 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', stored), chunk('IEND', Buffer.alloc(0))]);
}

function blacken(line: Buffer, from: number, count: number): void {
  for (let at = from; at < from + count; at += 1) {
    const byte = 1 + (at >> 3);
    line[byte] = (line[byte] ?? 0) & ~(0x80 >> (at & 7));
  }
}
