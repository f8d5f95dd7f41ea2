import type { Language } from '../language.js';
import { pack, writeContainer, type PackedPart } from './container.js';
import { FlatTemplate } from './flat/flat-template.js';
import { NotFlat } from './flat/not-flat.js';
import { ownFieldsName, type OwnFields } from '../manifest.js';
import { markField } from './marks.js';
import { qrPng } from './pictures/qr.js';
import { qrPicturesIn } from './pictures/qr-pictures.js';
import { mainFile, ReusedDocxtemplater } from './reused-docxtemplater.js';
import { sectionsOf, type Tag } from './tags.js';

/**
 * A .docx compiled once and filled any number of times. docxtemplater compiles it, fills the first document, and says by that
 * document whether the template may be filled the fast way from then on; what the fast way does not know stays with it.
 * Only the files that hold tags are made anew; the others are deflated with the first document and kept.
 */
export class CompiledTemplate {
  readonly #judge: ReusedDocxtemplater;
  readonly #names: readonly string[];
  readonly #varying: ReadonlySet<string>;
  readonly #qrPictures: ReadonlySet<string>;
  readonly #constant = new Map<string, PackedPart>();
  #flat: FlatTemplate | 'not yet' | 'never' = 'not yet';
  #marked: ReusedDocxtemplater | undefined;

  /** @throws DocumentError `template-broken` when the file is no .docx or its tags do not hold together */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly language: Language,
  ) {
    this.#judge = new ReusedDocxtemplater(bytes, language);
    this.#names = this.#judge.names;
    this.#varying = new Set(this.#names.filter((name) => holdsTags(this.#judge, name)));
    const read = (name: string) => Buffer.from(this.#judge.read(name)).toString('utf8');
    this.#qrPictures = qrPicturesIn(this.#names, read);
  }

  /** Every tag of the document, its headers, footers and properties, as a tree of sections. */
  get tags(): Tag[] {
    return Object.values(this.#judge.compiled).flatMap((part) => sectionsOf(part.postparsed));
  }

  /** Whether documents are written without docxtemplater; decided with the first one. */
  get isFlat(): boolean {
    return this.#flat instanceof FlatTemplate;
  }

  /** @throws DocumentError `rendering-failed`; the template stays usable */
  fill(data: object): Buffer {
    return this.#fillFlat(data) ?? this.#fillByJudge(data);
  }

  /**
   * The XML of the document itself, filled, with `markField` around the text of each field.
   * @throws DocumentError `rendering-failed`; the template stays usable
   */
  fillMarked(data: object): string {
    this.#marked ??= new ReusedDocxtemplater(this.bytes, this.language, markField);
    this.#marked.render(data);
    return Buffer.from(this.#marked.read(mainFile)).toString('utf8');
  }

  /** Undefined where these data are beyond the fast way. */
  #fillFlat(data: object): Buffer | undefined {
    if (!(this.#flat instanceof FlatTemplate)) return undefined;
    const parts = new Map<string, PackedPart>();
    try {
      this.#flat.write(data, (name, xml) => parts.set(name, pack(name, xml)));
    } catch {
      return undefined; // data that cannot be read are the judge's as well: it tells what is wrong with them
    }
    return this.#written(data, parts);
  }

  #fillByJudge(data: object): Buffer {
    this.#judge.render(data);
    if (this.#flat === 'not yet') this.#flat = this.#tried(data);
    return this.#written(data, new Map());
  }

  #written(data: object, parts: Map<string, PackedPart>): Buffer {
    const address = verificationOf(data);
    if (address) {
      const picture = qrPng(address);
      for (const name of this.#qrPictures) parts.set(name, pack(name, picture));
    }
    return writeContainer(this.#names.map((name) => parts.get(name) ?? this.#packed(name)));
  }

  /** The fast way beside what docxtemplater has just rendered: taken when both wrote the same. */
  #tried(data: object): FlatTemplate | 'not yet' | 'never' {
    let flat: FlatTemplate | undefined;
    try {
      flat = new FlatTemplate(this.#judge, [...this.#varying], this.language);
      let same = true;
      flat.write(data, (name, xml) => (same &&= Buffer.compare(xml, this.#judge.read(name)) === 0));
      return same ? flat : 'never';
    } catch (cause) {
      if (!(cause instanceof NotFlat)) throw cause;
      return flat ? 'not yet' : 'never'; // other data may do where these did not
    }
  }

  /** A file without tags is kept as docxtemplater first wrote it, which is not always how it stood in the template. */
  #packed(name: string): PackedPart {
    const kept = this.#constant.get(name);
    if (kept) return kept;
    const part = pack(name, this.#judge.read(name));
    if (!this.#varying.has(name)) this.#constant.set(name, part);
    return part;
  }
}

const holdsTags = (judge: ReusedDocxtemplater, name: string): boolean =>
  judge.compiled[name]?.postparsed.some((part) => part.type === 'placeholder') ?? false;

/** Of the page on which the document is verified; a draft has none, and keeps the picture that the template has. */
const verificationOf = (data: { [ownFieldsName]?: Partial<OwnFields> }): string | undefined =>
  data[ownFieldsName]?.verification;
