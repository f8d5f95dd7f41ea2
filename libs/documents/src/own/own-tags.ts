import type { OwnField } from '@pacta/protocol';
import { fieldNamed, insideOf, rootOf, type Field, type JsonSchema } from '../check/fields.js';
import { itself, marksOf } from '../fill/tag.js';
import type { Language } from '../language.js';
import { fault, type LintFault } from '../lint/fault.js';
import { formatFaults, groupFaults, ownFields } from '../lint/tags/known.js';
import type { TagNode } from '../lint/tags/sections.js';
import { wantingIn } from '../lint/tags/wanting.js';
import type { WrittenTag } from '../lint/tags/written-tag.js';
import { ownFieldsName } from '../manifest.js';
import { fieldOf, foundIn, type Fields, type Found } from './found.js';
import { nearFaults } from './near.js';
import { isFit } from './naming.js';

/** What the template of an office's own kind prints. */
export interface OwnTags {
  /** Of the office's own, in the order in which the tags name them. */
  readonly fields: readonly OwnField[];
  /** Fields of the protocol, by the first step of their paths. */
  readonly prints: readonly string[];
}

/** More than this is no form that somebody would fill in. */
const MOST_FIELDS = 200;

/** Where a tag stands. */
interface Around {
  /** Of the protocol, innermost first. */
  readonly scopes: readonly Field[];
  /** The list of the protocol that it is in, where that is the innermost. */
  readonly list?: WrittenTag | undefined;
  /** The section on a field of the office's own that it is in, where that is the innermost. */
  readonly own?: OwnSection | undefined;
}

interface OwnSection {
  readonly tag: WrittenTag;
  readonly found: Found;
  /** The fields among which it is one. */
  readonly among: Fields;
}

/**
 * Which fields the tags name: those of the protocol that `schema` offers, and all others as the office's own. A section on a field of
 * the office's own is a list where own fields stand in it, and else a yes or no.
 */
export function ownTags(
  nodes: readonly TagNode[],
  schema: JsonSchema,
  language: Language,
  /** Paths that broken tags would name: they are told as broken, and not once more as missing. */
  meant: readonly string[] = [],
): OwnTags & { readonly faults: readonly LintFault[] } {
  return new OwnReading(schema, language, meant).of(nodes);
}

class OwnReading {
  readonly #faults: LintFault[] = [];
  readonly #root: Fields = new Map();
  readonly #printed = new Set<string>();
  readonly #names = new Set<string>();
  /** What the protocol says within sections on own fields: some of them turn out to be lists. */
  readonly #alike: { readonly tag: WrittenTag; readonly own: OwnSection }[] = [];

  constructor(
    private readonly schema: JsonSchema,
    private readonly language: Language,
    meant: readonly string[],
  ) {
    for (const path of meant) this.#printed.add(path);
  }

  of(nodes: readonly TagNode[]): OwnTags & { readonly faults: readonly LintFault[] } {
    const around = { scopes: [rootOf(this.schema)] };
    this.#nameRoot(nodes, around);
    this.#read(nodes, around);
    const fields = [...this.#root.values()].map((found) => fieldOf(found, this.#faults));
    const known = Object.keys(this.schema.properties ?? {});
    const prints = known.filter((name) => [...this.#printed].some((path) => path.split(/[.[]/)[0] === name));
    const wanting = wantingIn(this.schema, this.#printed).filter(({ id }) => id === 'required-gone');
    const many = countOf(fields) > MOST_FIELDS ? [fault('too-many-own-fields', { limit: MOST_FIELDS })] : [];
    const none = fields.length === 0 ? [fault('no-own-fields', {})] : [];
    // Each name is held against every other: not against thousands.
    const near = many.length > 0 ? [] : nearFaults(this.#root, this.schema);
    const told = [...this.#faults, ...this.#inRows(), ...near, ...wanting, ...many, ...none];
    return { fields, prints, faults: told };
  }

  #inRows(): LintFault[] {
    const lists = this.#alike.filter(({ own: { found } }) => found.within.size > 0);
    return lists.map(({ tag, own }) =>
      fault('same-in-each-row', { tag: tag.written, list: own.tag.written }, tag.paragraph.place),
    );
  }

  /** What stands outside every list is not an item's, wherever else it is printed. */
  #nameRoot(nodes: readonly TagNode[], around: Around): void {
    for (const { tag, inside } of nodes) {
      const named = this.#ofProtocol(tag.path, around);
      if (!named) this.#names.add(firstOf(tag));
      if (named?.schema.items) continue;
      if (named) this.#nameRoot(inside, { scopes: [insideOf(named), ...around.scopes] });
      else if (tag.role !== 'section') this.#nameRoot(inside, around);
    }
  }

  #ofProtocol(path: string, { scopes }: Around): Field | undefined {
    return path === itself ? undefined : fieldNamed(path, scopes);
  }

  #read(nodes: readonly TagNode[], around: Around): void {
    for (const node of nodes) {
      const { tag } = node;
      if (marksOf(tag.path, this.language)) continue;
      this.#faults.push(...formatFaults(tag, this.language));
      if (tag.path === itself) this.#readItself(tag, around);
      else if (ownFields.includes(tag.path)) continue;
      else this.#readNamed(node, around);
    }
  }

  #readItself(tag: WrittenTag, { own, list, scopes: [item] }: Around): void {
    if (own) own.found.texts.push(tag);
    else if (list && item) this.#faults.push(...groupFaults(tag, item));
    else this.#tell('name-unfit', tag);
  }

  #readNamed({ tag, inside }: TagNode, around: Around): void {
    const known = this.#ofProtocol(tag.path, around);
    if (known) {
      this.#readKnown(tag, known, around);
      const isList = known.schema.items !== undefined;
      const within = tag.role === 'section' ? [insideOf(known), ...around.scopes] : around.scopes;
      return this.#read(inside, {
        ...around,
        scopes: within,
        ...(isList && tag.role === 'section' && { list: tag, own: undefined }),
      });
    }
    const half = this.#ofProtocol(firstOf(tag), around);
    const strayed = around.list && !this.#names.has(firstOf(tag)) ? around.list.written : undefined;
    if (half || strayed !== undefined)
      this.#faults.push(
        fault('half-own', { tag: tag.written, of: strayed ?? `{${firstOf(tag)}}` }, tag.paragraph.place),
      );
    else if (!tag.path.split('.').every(isFit) || firstOf(tag) === ownFieldsName) this.#tell('name-unfit', tag);
    else return this.#readOwn({ tag, inside }, around);
    this.#read(inside, around);
  }

  #readKnown(tag: WrittenTag, known: Field, { own }: Around): void {
    this.#printed.add(known.path);
    if (tag.role === 'value') this.#faults.push(...groupFaults(tag, known));
    if (own && tag.role === 'value' && !known.path.includes('[]')) this.#alike.push({ tag, own });
  }

  #readOwn({ tag, inside }: TagNode, around: Around): void {
    const [first = '', ...rest] = tag.path.split('.');
    const among = this.#among(first, around);
    const found = rest.reduce((whole, part) => foundIn(whole.parts, part), foundIn(among, first));
    (tag.role === 'value' ? found.printed : found.opened).push(tag);
    // Within what is printed where there is nothing, one sees what one sees around it.
    this.#read(inside, tag.role === 'section' ? { ...around, list: undefined, own: { tag, found, among } } : around);
  }

  /** The fields among which a name is one: those of the item, but for the section's own name and what is known outside. */
  #among(name: string, { own }: Around): Fields {
    if (!own || this.#names.has(name)) return this.#root;
    return own.found.id === name ? own.among : own.found.within;
  }

  #tell(id: 'name-unfit', tag: WrittenTag): void {
    this.#faults.push(fault(id, { tag: tag.written }, tag.paragraph.place));
  }
}

const firstOf = ({ path }: WrittenTag): string => path.split('.')[0] ?? '';

const countOf = (fields: readonly OwnField[]): number =>
  fields.reduce((sum, { fields: inner }) => sum + 1 + countOf(inner), 0);
