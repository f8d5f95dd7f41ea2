/**
 * LibreOffice in WebAssembly as its package brings it waits for itself: on a busy machine for minutes, and now and then for ever. What
 * it brings is adapted as it is loaded.
 *
 * One thread alone, the main one, can reach the files; any other asks it and waits. The main one, while it waits for that thread in
 * turn, looks once in a millisecond whether it is asked. Where it is a thread that looks the fonts through as LibreOffice starts (which
 * of the two does is a matter of chance), it asks seventy thousand times.
 */

/**
 * The package makes four threads in advance and any further one from the event loop, which is blocked as long as LibreOffice works: a
 * fifth thread is then waited for in vain, and used ones do not come back.
 */
const threads = 64;

/** To see that its letters are all of one width, each of them is read: three quarters of all that is read of fonts. Liberation Mono stands for it. */
const slowFonts = /\{filename:"[^"]*\/DejaVuSansMono[^"]*"[^}]*\},/g;

/**
 * The source of the package's loader, with threads enough and without the fonts that take longest.
 * @param {string} source
 */
export const withThreads = (source) =>
  source.replace('pthreadPoolSize=4', `pthreadPoolSize=${threads}`).replaceAll(slowFonts, '');

/** `f64.const`: the code of the instruction, and the number. */
const constant = (/** @type {number} */ number) => {
  const bytes = Buffer.alloc(9);
  bytes[0] = 0x44;
  bytes.writeDoubleLE(number, 1);
  return bytes;
};

/** Milliseconds that the main thread sleeps at a time, and any other: the two between which the program chooses wherever it waits. */
const slices = Buffer.concat([constant(1), constant(100)]);
const shorter = constant(0.02);
const [localGet, select] = [0x20, 0x1b];

/**
 * The program, with a main thread that looks fifty times as often whether it is asked. In place.
 * @param {Buffer} program
 * @returns the places in which it waits: three, or none in a build that is made otherwise
 */
export function hurried(program) {
  let places = 0;
  for (let at = program.indexOf(slices); at >= 0; at = program.indexOf(slices, at + 1)) {
    const end = at + slices.length;
    if (program[end] !== localGet || program[end + 2] !== select) continue;
    shorter.copy(program, at);
    places += 1;
  }
  return places;
}
