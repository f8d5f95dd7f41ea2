import type { Archive } from './archive.js';
import { walk } from './xml.js';

/** The formats of days that every program knows by number: ECMA-376 part 1, 18.8.30, those of East Asia included. */
const isDayNumber = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** A format of one's own is a day's where it shows a year or a day: `dd/mm/yyyy`, `[$-80C]d mmmm yyyy;@`. */
function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')[0] ?? '';
  return /[yd]/i.test(bare);
}

/** By style, in the order in which cells name them: whether its numbers are days. */
export async function dayStylesOf(archive: Archive, name: string | undefined): Promise<readonly boolean[]> {
  const part = name === undefined ? undefined : archive.part(name);
  if (!part) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inStyles = false;
  await walk(part, {
    open(element, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId);
      if (element === 'numFmt') own.set(id, isDayFormat(formatCode));
      if (element === 'cellXfs') inStyles = true;
      if (element === 'xf' && inStyles) styles.push(own.get(id) ?? isDayNumber(id));
    },
    close(element) {
      if (element === 'cellXfs') inStyles = false;
    },
  });
  return styles;
}
