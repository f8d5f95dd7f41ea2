import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PDF,
  type PDFPage,
  type PdfObject,
} from '@libpdf/core';

/** What leads from one page to the elements that its marked content belongs to, by the number of the content (MCID). */
export type ElementsOfPage = PdfRef[];

/** Things to copy from one file, elements and what they say of themselves: a file of a thousand pages has a tenth of it. */
const MOST = 500_000;
/** Marked contents of one page. */
const MOST_MARKED = 100_000;
/** How deep what an element says of itself may be nested. */
const DEEPEST = 8;

/** What an element says in words, and what it looks like. The names of classes are left: they are the file's own. */
const SAID = ['Lang', 'Alt', 'ActualText', 'E', 'T', 'A'];

/**
 * The elements of one file's structure tree, made anew for the copies of its pages (ISO 32000-1, 14.7.2 to 14.7.4). A role to which the
 * file gave a name of its own becomes the standard one. The file may have been made to tire its reader: each element is visited once.
 */
export class CopiedTags {
  readonly elementsOfPage = new Map<PDFPage, ElementsOfPage>();
  readonly elementOfAnnotation = new Map<PdfDict, PdfRef>();
  /** Under the names of this file, to which `prefix` is added. */
  readonly elementOfId = new Map<string, PdfRef>();
  readonly #resolve = (ref: PdfRef): PdfObject | null => this.source.getObject(ref);
  readonly #root: PdfDict | undefined;
  readonly #pageOf: ReadonlyMap<string, PDFPage>;
  readonly #annotationOf: ReadonlyMap<string, { readonly ref: PdfRef; readonly dict: PdfDict }>;
  readonly #seen = new Set<PdfDict>();
  #left = MOST;

  /** `pages` are the copies of all the pages of `source`, in `target`. */
  constructor(
    readonly target: PDF,
    readonly source: PDF,
    pages: readonly PDFPage[],
    readonly prefix: string,
  ) {
    this.#root = source.getCatalog().getDict('StructTreeRoot', this.#resolve);
    const originals = source.getPages();
    this.#pageOf = new Map(originals.flatMap(({ ref }, n) => (pages[n] ? [[ref.toString(), pages[n]]] : [])));
    this.#annotationOf = new Map(
      originals.flatMap(({ dict }, n) => {
        const copies = pages[n]?.dict.getArray('Annots', (ref) => target.getObject(ref));
        const own = dict.getArray('Annots', this.#resolve)?.toArray() ?? [];
        return own.flatMap((original, at) => {
          const ref = copies?.at(at);
          const copy = ref instanceof PdfRef ? target.getObject(ref) : null;
          if (!(original instanceof PdfRef && ref instanceof PdfRef && copy instanceof PdfDict)) return [];
          return [[original.toString(), { ref, dict: copy }] as const];
        });
      }),
    );
  }

  /**
   * The elements at the top, as children of `parent`; none where the file has no tags.
   * @throws RangeError where there are more than any text has
   */
  under(parent: PdfRef): PdfObject[] {
    return this.#root ? this.#kids(this.#root, parent, undefined) : [];
  }

  #kids(of: PdfDict, parent: PdfRef, page: PDFPage | undefined): PdfObject[] {
    const kids = of.get('K', this.#resolve);
    const all = kids instanceof PdfArray ? kids.toArray() : kids ? [kids] : [];
    return all.flatMap((kid) => this.#kid(kid instanceof PdfRef ? this.#resolve(kid) : kid, parent, page) ?? []);
  }

  #kid(kid: PdfObject | null, parent: PdfRef, page: PDFPage | undefined): PdfObject | undefined {
    this.#spend();
    if (kid instanceof PdfNumber) return this.#marked(kid.value, page, parent);
    if (!(kid instanceof PdfDict) || this.#seen.has(kid)) return undefined;
    this.#seen.add(kid);
    const type = kid.getName('Type', this.#resolve)?.value;
    if (type === 'OBJR') return this.#annotation(kid, parent);
    if (type !== 'MCR') return this.#element(kid, parent);
    const mcid = kid.getNumber('MCID', this.#resolve)?.value;
    return mcid === undefined || kid.has('Stm') ? undefined : this.#marked(mcid, this.#pageIn(kid) ?? page, parent);
  }

  #element(original: PdfDict, parent: PdfRef): PdfRef {
    const element = PdfDict.of({ Type: PdfName.of('StructElem'), S: this.#role(original), P: parent });
    const ref = this.target.register(element);
    for (const key of SAID) {
      const said = this.#plain(original.get(key), DEEPEST);
      if (said) element.set(key, said);
    }
    const id = original.getString('ID', this.#resolve)?.asString();
    if (id !== undefined) {
      const own = `${this.prefix}${id}`;
      element.set('ID', PdfString.fromString(own));
      this.elementOfId.set(own, ref);
    }
    element.set('K', new PdfArray(this.#kids(original, ref, this.#pageIn(original))));
    return ref;
  }

  /** A name of the file's own is followed to the standard one, and no further than there are names. */
  #role(element: PdfDict): PdfName {
    const map = this.#root?.getDict('RoleMap', this.#resolve);
    let role = element.getName('S', this.#resolve) ?? PdfName.of('NonStruct');
    for (let steps = map?.size ?? 0; steps > 0; steps -= 1) role = map?.getName(role.value, this.#resolve) ?? role;
    return role;
  }

  #marked(mcid: number, page: PDFPage | undefined, parent: PdfRef): PdfObject | undefined {
    if (!page || !Number.isInteger(mcid) || mcid < 0 || mcid > MOST_MARKED) return undefined;
    const elements = this.elementsOfPage.get(page) ?? [];
    elements[mcid] = parent;
    this.elementsOfPage.set(page, elements);
    return PdfDict.of({ Type: PdfName.of('MCR'), Pg: page.ref, MCID: PdfNumber.of(mcid) });
  }

  #annotation(reference: PdfDict, parent: PdfRef): PdfObject | undefined {
    const copy = this.#annotationOf.get(reference.getRef('Obj')?.toString() ?? '');
    if (!copy) return undefined;
    this.elementOfAnnotation.set(copy.dict, parent);
    const page = this.#pageIn(reference);
    return PdfDict.of({ Type: PdfName.of('OBJR'), Obj: copy.ref, ...(page && { Pg: page.ref }) });
  }

  #pageIn(dict: PdfDict): PDFPage | undefined {
    return this.#pageOf.get(dict.getRef('Pg')?.toString() ?? '');
  }

  /** Without references, so that it leads to nothing else in its file. */
  #plain(value: PdfObject | null | undefined, depth: number): PdfObject | undefined {
    this.#spend();
    if (value instanceof PdfRef) return this.#plain(this.#resolve(value), depth - 1);
    if (!value || depth <= 0 || value instanceof PdfStream) return undefined;
    if (value instanceof PdfArray)
      return new PdfArray(value.toArray().flatMap((each) => this.#plain(each, depth - 1) ?? []));
    if (!(value instanceof PdfDict)) return value;
    const plain = new PdfDict();
    for (const [key, each] of value) {
      const inner = this.#plain(each, depth - 1);
      if (inner) plain.set(key, inner);
    }
    return plain;
  }

  #spend(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new RangeError('there are more tags than any text has');
  }
}
