import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Language } from '../language.js';
import { DocumentError } from '../errors.js';
import { pack, writeContainer, type PackedPart } from './container.js';
import { fieldParser } from './field-parser.js';
import { blank } from './blank.js';
import { markAbsent, markField, type Mark } from './marks.js';
import { sectionsOf, type CompiledPart, type Tag } from './tags.js';

/** What docxtemplater keeps between two renderings and does not declare in its types. */
interface Reusable {
  rendered: boolean;
  mapper: unknown;
  scopeManagers: Record<string, unknown>;
  errors: unknown[];
  data: unknown;
  compiled: Record<string, { allErrors: unknown[]; postparsed: CompiledPart[] }>;
}

const mainPart = 'word/document.xml';

/**
 * A .docx compiled once by docxtemplater and filled any number of times. Only the parts that hold tags are made anew;
 * the others are deflated with the first document and kept.
 */
export class CompiledTemplate {
  readonly #zip: PizZip;
  readonly #document: Docxtemplater & Reusable;
  readonly #constant = new Map<string, PackedPart>();
  readonly #order: string[];
  readonly #source: { bytes: Uint8Array; language: Language };
  #marked: CompiledTemplate | undefined;

  /**
   * With `mark`, each value printed is first handed to it with the path of its field.
   * @throws DocumentError `template-broken` when the file is no .docx or its tags do not hold together
   */
  constructor(bytes: Uint8Array, language: Language, mark?: Mark) {
    this.#source = { bytes, language };
    try {
      this.#zip = new PizZip(bytes);
      this.#document = new Docxtemplater(this.#zip, {
        parser: fieldParser(language, mark),
        nullGetter: (part: { module?: string }) => (part.module ? '' : blank),
        paragraphLoop: true,
        linebreaks: true,
        errorLogging: false,
      }) as Docxtemplater & Reusable; // its types leave out the state we reset below
    } catch (cause) {
      if (cause instanceof DocumentError) throw cause;
      throw new DocumentError('template-broken', 'The template cannot be read.', explain(cause), { cause });
    }
    if (mark) markAbsent(this.#document.compiled[mainPart]?.postparsed ?? [], mark);
    this.#order = orderOf(this.#zip);
  }

  /** Every tag of the document, its headers, footers and properties, as a tree of sections. */
  get tags(): Tag[] {
    return Object.values(this.#document.compiled).flatMap((part) => sectionsOf(part.postparsed));
  }

  /** @throws DocumentError `rendering-failed`; the template stays usable */
  fill(data: object): Buffer {
    this.#render(data);
    return writeContainer(this.#order.map((name) => this.#packed(name)));
  }

  /**
   * The XML of the document itself, filled, with `markField` around the text of each field.
   * @throws DocumentError `rendering-failed`; the template stays usable
   */
  fillMarked(data: object): string {
    this.#marked ??= new CompiledTemplate(this.#source.bytes, this.#source.language, markField);
    this.#marked.#render(data);
    return this.#marked.#zip.files[mainPart]?.asText() ?? '';
  }

  #render(data: object): void {
    this.#reset();
    try {
      this.#document.render(data);
    } catch (cause) {
      throw new DocumentError('rendering-failed', 'The document could not be filled.', explain(cause), { cause });
    }
  }

  /** Less than this, and the second document silently carries the data of the first. */
  #reset(): void {
    const document = this.#document;
    document.rendered = false;
    document.mapper = undefined;
    document.scopeManagers = {};
    document.errors = [];
    for (const part of Object.values(document.compiled)) part.allErrors = [];
  }

  /** A part without tags is kept as docxtemplater first wrote it, which is not always how it stood in the template. */
  #packed(name: string): PackedPart {
    const kept = this.#constant.get(name);
    if (kept) return kept;
    const part = pack(name, this.#read(name));
    if (!this.#varies(name)) this.#constant.set(name, part);
    return part;
  }

  #varies(name: string): boolean {
    return this.#document.compiled[name]?.postparsed.some((part) => part.type === 'placeholder') ?? false;
  }

  #read(name: string): Uint8Array {
    return this.#zip.files[name]?.asUint8Array() ?? new Uint8Array();
  }
}

/** Content types first, as readers expect; then the order of the template. */
function orderOf(zip: PizZip): string[] {
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  const first = ['[Content_Types].xml', '_rels/.rels'];
  return [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
}

function explain(cause: unknown): string {
  const errors = (cause as { properties?: { errors?: { properties?: { explanation?: string } }[] } }).properties
    ?.errors;
  const told = errors?.map((error) => error.properties?.explanation).filter((text) => text !== undefined);
  return told?.length ? told.join('; ') : String(cause);
}
