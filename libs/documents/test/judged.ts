import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { textOf } from '../src/check/text-of.js';
import type { Language } from '../src/language.js';
import { endNotes } from '../src/fill/end-notes.js';
import { fieldParser } from '../src/fill/field-parser.js';
import { FlatTemplate } from '../src/fill/flat/flat-template.js';
import { NotFlat } from '../src/fill/flat/not-flat.js';
import { absent, ReusedDocxtemplater } from '../src/fill/reused-docxtemplater.js';

/** The XML of each file, by name; or what went wrong. */
export type Written = Record<string, string> | 'failed';

/** docxtemplater as its documentation shows it, with our tags and the notes at the end: a new one for each document. */
export function asDocumented(docx: Uint8Array, data: object, language: Language = 'fr'): Written {
  try {
    const document = new Docxtemplater(new PizZip(docx), {
      parser: fieldParser(language),
      nullGetter: absent,
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [endNotes()],
    });
    return filesOf(document.render(data).getZip());
  } catch {
    return 'failed';
  }
}

/** What a document says: header, body and footer, and then its notes and comments, which `textOf` leaves to readers of their own. */
export function wordsOf(docx: Uint8Array): string {
  const { files } = new PizZip(docx);
  const notes = ['footnotes', 'endnotes', 'comments'].flatMap((name) => files[`word/${name}.xml`]?.asText() ?? []);
  return [textOf(docx), ...notes.map(wordsOfPart)].map((text) => text.replace(/\n$/, '')).join('\n');
}

function wordsOfPart(xml: string): string {
  const alone = new PizZip();
  alone.file('word/document.xml', xml);
  return textOf(alone.generate({ type: 'uint8array' }));
}

export const filesOf = (zip: PizZip): Record<string, string> =>
  Object.fromEntries(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map((file) => [file.name, file.asText()]),
  );

/** The fast way alone, without the fall back that would hide its faults. Undefined where it leaves the template, or these data, to docxtemplater. */
export function flatWay(
  docx: Uint8Array,
  first: object,
  language: Language = 'fr',
): ((data: object) => Record<string, string> | undefined) | undefined {
  const judge = new ReusedDocxtemplater(docx, language);
  judge.render(first);
  const names = Object.keys(judge.compiled).filter((name) =>
    judge.compiled[name]?.postparsed.some(({ type }) => type === 'placeholder'),
  );
  const flat = orUndefined(() => new FlatTemplate(judge, names, language));
  return flat && ((data) => orUndefined(() => writtenBy(flat, data)));
}

function writtenBy(flat: FlatTemplate, data: object): Record<string, string> {
  const written: Record<string, string> = {};
  flat.write(data, (name, xml) => (written[name] = Buffer.from(xml).toString('utf8')));
  return written;
}

function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof NotFlat) return undefined;
    throw cause;
  }
}
