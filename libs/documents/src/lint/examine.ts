import type { JsonSchema } from '../check/fields.js';
import { readTag } from '../fill/tag.js';
import type { Language } from '../language.js';
import { openContainer, type Parts } from './container/open-container.js';
import { fault, Unreadable, type LintFault, type PartOfFile } from './fault.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { contentsOf, mainPart } from './package/contents.js';
import { linksOut } from './package/relationships.js';
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
}

/** Everything that is wrong with a template, in the order of the file; nothing of it is thrown. */
export async function examine(subject: Subject): Promise<LintFault[]> {
  const { buffer, byteOffset, byteLength } = subject.bytes;
  try {
    return told(await found({ ...subject, bytes: Buffer.from(buffer, byteOffset, byteLength) }));
  } catch (error) {
    if (error instanceof Unreadable) return [error.fault];
    throw error;
  }
}

async function found({ bytes, language, schema, printable }: Subject & { readonly bytes: Buffer }) {
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
  const known = knownTags(nodes, schema, language);
  for (const path of pathsMeant(faults)) known.printed.add(path);
  faults.push(...known.faults, ...wantingIn(schema, known.printed), ...leftIn(read));
  const paragraphs = read.flatMap((each) => each.paragraphs);
  const size = parts.get(mainPart)?.length ?? 0;
  return [...faults, ...judged({ bytes, language, size, printable, paragraphs, found: faults })];
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
