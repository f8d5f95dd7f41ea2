import type { JsonSchema } from '../check/fields.js';
import { readTag } from '../fill/tag.js';
import type { Language } from '../language.js';
import { openContainer, type Parts } from './container/open-container.js';
import { fault, Unreadable, type LintFault, type PartOfFile } from './fault.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { contentsOf, mainPart } from './package/contents.js';
import { linksOut } from './package/relationships.js';
import { ownTags, type OwnTags } from '../own/own-tags.js';
import { ownSample } from '../own/sample.js';
import { partOf } from './read/paragraph.js';
import { readPart, type PartRead } from './read/read-part.js';
import { walk } from './read/walk.js';
import { knownTags } from './tags/known.js';
import { sectionsOf, type TagNode } from './tags/sections.js';
import { tagsIn } from './tags/tags-in.js';
import { wantingIn } from './tags/wanting.js';

/** A template to be examined, as it can be handed to a thread. */
export interface Subject {
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** Of the fields that it may print. */
  readonly schema: JsonSchema;
  /** The sample as the tags see it. */
  readonly printable: object;
  /** Of an office's own kind: what the tags name beside the schema are fields of its own. */
  readonly own?: boolean;
}

/** What was found. With errors it cannot be used; with warnings it can. */
export interface LintAnswer {
  readonly faults: readonly LintFault[];
  /** What the tags of an office's own kind name; null for a file of which nothing could be read, and for the product's kinds. */
  readonly own: OwnTags | null;
}

/** Everything that is wrong with a template, in the order of the file; nothing of it is thrown. */
export async function examine(subject: Subject): Promise<LintAnswer> {
  const { buffer, byteOffset, byteLength } = subject.bytes;
  try {
    const { faults, own } = await found({ ...subject, bytes: Buffer.from(buffer, byteOffset, byteLength) });
    return { faults: told(faults), own };
  } catch (error) {
    if (error instanceof Unreadable) return { faults: [error.fault], own: null };
    throw error;
  }
}

async function found({ bytes, language, schema, printable, own: isOwn }: Subject & { readonly bytes: Buffer }) {
  const parts = await openContainer(bytes);
  const faults = [...contentsOf(parts), ...linksOut(parts)];
  const read = readParts(parts);
  const nodes: TagNode[] = [];
  for (const { paragraphs } of read) {
    const inPart = paragraphs.map(tagsIn);
    const sections = sectionsOf(inPart.flatMap(({ tags }) => tags));
    faults.push(...inPart.flatMap((each) => each.faults), ...sections.faults);
    nodes.push(...sections.nodes);
  }
  const meant = pathsMeant(faults);
  const own = isOwn ? ownTags(nodes, schema, language, meant) : null;
  faults.push(...(own?.faults ?? ofKind(nodes, schema, language, meant)), ...leftIn(read));
  const paragraphs = read.flatMap((each) => each.paragraphs);
  const size = parts.get(mainPart)?.length ?? 0;
  const sample = own ? { ...printable, ...ownSample(own.fields) } : printable;
  const told = judged({ bytes, language, size, printable: sample, paragraphs, found: faults });
  return { faults: [...faults, ...told], own: own && { fields: own.fields, prints: own.prints } };
}

/** What is wrong with tags that may name nothing but what the schema offers. */
function ofKind(nodes: readonly TagNode[], schema: JsonSchema, language: Language, meant: readonly string[]) {
  const { faults, printed } = knownTags(nodes, schema, language);
  for (const path of meant) printed.add(path);
  return [...faults, ...wantingIn(schema, printed)];
}

/** What tags that lack a brace would name: they are told as such, and not once more as missing. */
const pathsMeant = (faults: readonly LintFault[]): string[] =>
  faults.flatMap((each) =>
    each.id === 'tag-not-closed' || each.id === 'tag-not-opened' ? [readTag(each.tag.replace(/[{}]/g, '')).path] : [],
  );

const order: readonly PartOfFile[] = ['header', 'text', 'annex', 'notes', 'footer', 'comments', 'properties'];

/** What is said in the file, part by part; the others must be XML that may be read, and no more. */
function readParts(parts: Parts): PartRead[] {
  const read: { at: number; part: PartRead }[] = [];
  for (const [name, bytes] of parts) {
    const part = partOf(name);
    if (part) read.push({ at: order.indexOf(part), part: readPart(name, part, bytes) });
    else if (/\.(xml|rels)$/i.test(name)) walk(name, bytes, {});
  }
  return read.sort((one, other) => one.at - other.at).map(({ part }) => part);
}

/** Instructions that fetch or run something when the document is opened. */
const fetching = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|EMBED|RD|DATABASE|MACROBUTTON)\b/i;

function leftIn(read: readonly PartRead[]): LintFault[] {
  const codes = read.flatMap(({ fieldCodes }) => fieldCodes).filter((code) => fetching.test(code));
  const tracked = read.reduce((sum, { trackedChanges }) => sum + trackedChanges, 0);
  const comments = read.reduce((sum, part) => sum + part.comments, 0);
  return [
    ...codes.map((code) => fault('field-code', { code: code.trim().slice(0, 100) })),
    ...(tracked > 0 ? [fault('tracked-changes', { count: tracked })] : []),
    ...(comments > 0 ? [fault('comments', { count: comments })] : []),
  ];
}

/** Each once (a text box stands twice in its file, for old and for new programs), errors before warnings, and not without end. */
function told(faults: readonly LintFault[]): LintFault[] {
  const once = [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
  const errors = once.filter(({ severity }) => severity === 'error');
  const warnings = once.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, limits.told);
}
