import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Language } from '../language.js';
import { DocumentError } from '../errors.js';
import { blank } from './blank.js';
import { endNotes } from './end-notes.js';
import { fieldParser } from './field-parser.js';
import { markAbsent, type Mark } from './marks.js';
import type { CompiledPart } from './tags.js';

/** A file of the package as docxtemplater compiled it. */
export interface CompiledFile {
  contentType?: string;
  postparsed: CompiledPart[];
}

/** A module of docxtemplater: `Render` remembers the properties of the run it is in, others mend what was rendered. */
export interface RenderModule {
  name: string;
  recordRun?: boolean;
  recordedRun?: unknown;
  postrender(pieces: string[], options: object): string[];
}

/** What docxtemplater keeps between two renderings and does not declare in its types. */
interface Reusable {
  rendered: boolean;
  mapper: unknown;
  scopeManagers: Record<string, unknown>;
  errors: unknown[];
  compiled: Record<string, CompiledFile & { allErrors: unknown[] }>;
  modules: RenderModule[];
  fileTypeConfig: { tagShouldContain: readonly { tag: string; shouldContain: string[] }[] };
}

export const mainFile = 'word/document.xml';

/** What stands for a tag that has no value: nothing for a section, a dotted line for a field. */
export const absent = (part: { module?: string }): string => (part.module ? '' : blank);

/** A .docx compiled once by docxtemplater, and rendered by it any number of times. */
export class ReusedDocxtemplater {
  readonly #zip: PizZip;
  readonly #document: Docxtemplater & Reusable;

  /**
   * With `mark`, each value printed is first handed to it with the path of its field.
   * @throws DocumentError `template-broken` when the file is no .docx or its tags do not hold together
   */
  constructor(bytes: Uint8Array, language: Language, mark?: Mark) {
    try {
      this.#zip = new PizZip(bytes);
      this.#document = new Docxtemplater(this.#zip, {
        parser: fieldParser(language, mark),
        nullGetter: absent,
        paragraphLoop: true,
        linebreaks: true,
        errorLogging: false,
        modules: [endNotes()],
      }) as Docxtemplater & Reusable; // its types leave out the state we reset below
    } catch (cause) {
      if (cause instanceof DocumentError) throw cause;
      throw new DocumentError('template-broken', 'The template cannot be read.', explain(cause), { cause });
    }
    if (mark) markAbsent(this.#document.compiled[mainFile]?.postparsed ?? [], mark);
  }

  /** By name, all the files in which docxtemplater looks for tags. */
  get compiled(): Readonly<Record<string, CompiledFile>> {
    return this.#document.compiled;
  }

  get modules(): readonly RenderModule[] {
    return this.#document.modules;
  }

  /** The elements that docxtemplater mends where they are left empty. */
  get contentRules() {
    return this.#document.fileTypeConfig.tagShouldContain;
  }

  /** The files of the package; content types first, as readers expect, then as the template has them. */
  get names(): string[] {
    const names = Object.keys(this.#zip.files).filter((name) => !this.#zip.files[name]?.dir);
    const first = ['[Content_Types].xml', '_rels/.rels'];
    return [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
  }

  /** @throws DocumentError `rendering-failed`; the template stays usable */
  render(data: object): void {
    this.#reset();
    try {
      this.#document.render(data);
    } catch (cause) {
      throw new DocumentError('rendering-failed', 'The document could not be filled.', explain(cause), { cause });
    }
  }

  /** A file as the last rendering left it. */
  read(name: string): Uint8Array {
    return this.#zip.files[name]?.asUint8Array() ?? new Uint8Array();
  }

  /** Less than this, and the second document silently carries the data of the first, or the look of its last line. */
  #reset(): void {
    const document = this.#document;
    document.rendered = false;
    document.mapper = undefined;
    document.scopeManagers = {};
    document.errors = [];
    for (const part of Object.values(document.compiled)) part.allErrors = [];
    for (const module of document.modules)
      if ('recordedRun' in module) Object.assign(module, { recordRun: false, recordedRun: '' });
  }
}

function explain(cause: unknown): string {
  const errors = (cause as { properties?: { errors?: { properties?: { explanation?: string } }[] } }).properties
    ?.errors;
  const told = errors?.map((error) => error.properties?.explanation).filter((text) => text !== undefined);
  return told?.length ? told.join('; ') : String(cause);
}
