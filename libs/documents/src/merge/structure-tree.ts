import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNull,
  PdfNumber,
  PdfStream,
  PdfString,
  type PDF,
  type PDFPage,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core';
import { CopiedTags } from './copied-tags.js';

/** What is inside the pictures of a part may bear a number of its old tree: from here on none leads to an element of ours. */
const FIRST_NUMBER = 1_000_000;

/**
 * The structure trees of many files as one (ISO 32000-1, 14.7), so that what could be read aloud still can: one document, in it one part
 * for each file, in the file's own language.
 */
export class StructureTree {
  readonly #document: PdfDict;
  readonly #documentRef: PdfRef;
  readonly #parts: PdfObject[] = [];
  readonly #numbers: PdfObject[] = [];
  readonly #ids: (readonly [string, PdfRef])[] = [];
  #whole = true;

  constructor(readonly pdf: PDF) {
    this.#document = PdfDict.of({ Type: PdfName.of('StructElem'), S: PdfName.of('Document') });
    this.#documentRef = pdf.register(this.#document);
  }

  /**
   * The tags of `source` for the copies of all its pages, after those of the parts before it, or before them.
   * @returns whether it has any
   */
  add(source: PDF, pages: readonly PDFPage[], title: string, first = false): boolean {
    this.#forget(pages);
    const { part, ref } = this.#part(title);
    const language = source.getLanguage();
    if (language) part.set('Lang', PdfString.fromString(language));
    const { copied, kids } = copiedTags(this.pdf, source, pages, ref, `${this.#parts.length}.`);
    if (!copied || kids.length === 0) {
      this.#whole = false;
      return false;
    }
    part.set('K', new PdfArray(kids));
    if (first) this.#parts.unshift(ref);
    else this.#parts.push(ref);
    this.#lead(copied);
    this.#ids.push(...copied.elementOfId);
    return true;
  }

  /** A page that shows one picture and nothing else: what it is called is all that can be read aloud of it. */
  addPicture(page: PDFPage, title: string): void {
    const { part, ref } = this.#part(title);
    const figure = this.pdf.register(
      PdfDict.of({
        Type: PdfName.of('StructElem'),
        S: PdfName.of('Figure'),
        P: ref,
        Alt: PdfString.fromString(title),
        Pg: page.ref,
        K: PdfNumber.of(0),
      }),
    );
    part.set('K', figure);
    const operators = (text: string) => this.pdf.register(new PdfStream([], Buffer.from(text)));
    const shown = page.dict.get('Contents') ?? PdfNull.instance;
    page.dict.set('Contents', PdfArray.of(operators('/Figure <</MCID 0>> BDC\n'), shown, operators('\nEMC\n')));
    this.#parts.push(ref);
    this.#lead({ elementsOfPage: new Map([[page, [figure]]]), elementOfAnnotation: new Map() });
  }

  /** Nothing where there is nothing to be read aloud. */
  write(): void {
    if (this.#parts.length === 0) return;
    this.#document.set('K', new PdfArray(this.#parts));
    const root = PdfDict.of({
      Type: PdfName.of('StructTreeRoot'),
      K: this.#documentRef,
      ParentTree: this.pdf.register(PdfDict.of({ Nums: new PdfArray(this.#numbers) })),
      ParentTreeNextKey: PdfNumber.of(this.#next()),
    });
    if (this.#ids.length > 0) root.set('IDTree', this.pdf.register(PdfDict.of({ Names: this.#names() })));
    const rootRef = this.pdf.register(root);
    this.#document.set('P', rootRef);
    const catalog = this.pdf.getCatalog();
    catalog.set('StructTreeRoot', rootRef);
    catalog.set('MarkInfo', PdfDict.of({ Marked: PdfBool.TRUE, ...(!this.#whole && { Suspects: PdfBool.TRUE }) }));
  }

  #part(title: string): { readonly part: PdfDict; readonly ref: PdfRef } {
    const part = PdfDict.of({
      Type: PdfName.of('StructElem'),
      S: PdfName.of('Part'),
      P: this.#documentRef,
      T: PdfString.fromString(title),
    });
    return { part, ref: this.pdf.register(part) };
  }

  /** Their numbers are those of another tree. */
  #forget(pages: readonly PDFPage[]): void {
    for (const { dict } of pages) {
      const annotations = dict.getArray('Annots', (ref) => this.pdf.getObject(ref));
      for (const each of annotations?.toArray() ?? []) {
        const annotation = each.type === 'ref' ? this.pdf.getObject(each) : each;
        if (annotation instanceof PdfDict) annotation.delete('StructParent');
      }
    }
  }

  /** The ways back from what stands on the pages to the elements. */
  #lead({ elementsOfPage, elementOfAnnotation }: Pick<CopiedTags, 'elementsOfPage' | 'elementOfAnnotation'>): void {
    for (const [{ dict }, elements] of elementsOfPage) {
      dict.set('StructParents', PdfNumber.of(this.#next()));
      const all = Array.from(elements, (element) => element ?? PdfNull.instance);
      this.#numbers.push(PdfNumber.of(this.#next()), this.pdf.register(new PdfArray(all)));
    }
    for (const [annotation, element] of elementOfAnnotation) {
      annotation.set('StructParent', PdfNumber.of(this.#next()));
      this.#numbers.push(PdfNumber.of(this.#next()), element);
    }
  }

  #next(): number {
    return FIRST_NUMBER + this.#numbers.length / 2;
  }

  /** In the order of their bytes, as a name tree wants them. */
  #names(): PdfArray {
    const sorted = this.#ids
      .map(([id, element]) => ({ id: PdfString.fromString(id), element }))
      .sort((a, b) => Buffer.compare(a.id.bytes, b.id.bytes));
    return new PdfArray(sorted.flatMap(({ id, element }) => [id, element]));
  }
}

/** None where the tree is too large or too deep, or the library stumbles over it: the pages are there without it. */
function copiedTags(pdf: PDF, source: PDF, pages: readonly PDFPage[], part: PdfRef, prefix: string) {
  try {
    const copied = new CopiedTags(pdf, source, pages, prefix);
    return { copied, kids: copied.under(part) };
  } catch {
    return { kids: [] };
  }
}
