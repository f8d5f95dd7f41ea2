import type { Archive } from './archive.js';
import { walk } from './xml.js';

/** The texts that cells refer to by their rank. Runs of one text are joined; what is only said aloud (`rPh`) is left out. */
export async function stringsOf(archive: Archive, name: string | undefined): Promise<readonly string[]> {
  const part = name === undefined ? undefined : archive.part(name);
  if (!part) return [];
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let aloud = false;
  await walk(part, {
    open(element) {
      if (element === 'si') text = '';
      if (element === 'rPh') aloud = true;
      reading = element === 't' && !aloud;
    },
    text(piece) {
      if (reading) text += piece;
    },
    close(element) {
      if (element === 'si') strings.push(text);
      if (element === 'rPh') aloud = false;
      reading = false;
    },
  });
  return strings;
}
