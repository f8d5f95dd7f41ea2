import type { OwnField, OwnFieldType } from '@pacta/protocol';
import { fault, type LintFault } from '../lint/fault.js';
import type { WrittenTag } from '../lint/tags/written-tag.js';
import { labelOf, typeFormatted, typeNamed } from './naming.js';

/** A field of an office's own, while its tags are read. */
export interface Found {
  readonly id: string;
  /** Tags that print it. */
  readonly printed: WrittenTag[];
  /** Tags that open a section on it. */
  readonly opened: WrittenTag[];
  /** `{.}` in its sections. */
  readonly texts: WrittenTag[];
  /** What stands in its sections. */
  readonly within: Fields;
  /** What is named after a dot, `visite.lieu`. */
  readonly parts: Fields;
}
export type Fields = Map<string, Found>;

export function foundIn(fields: Fields, id: string): Found {
  const known = fields.get(id);
  if (known) return known;
  const found: Found = { id, printed: [], opened: [], texts: [], within: new Map(), parts: new Map() };
  fields.set(id, found);
  return found;
}

/** What its tags take a field for, and the tag that shows it. */
type Shape = readonly [type: OwnFieldType, shown: WrittenTag];

/** The field that its tags make together; what they contradict each other in is told. */
export function fieldOf(found: Found, faults: LintFault[]): OwnField {
  const { id, printed, opened } = found;
  const [first, second] = shapesOf(found);
  if (first && second) {
    const { written, paragraph } = second[1];
    faults.push(fault('used-otherwise', { tag: written, as: first[1].written }, paragraph.place));
  }
  const type = first?.[0] ?? 'yes-no';
  const within = type === 'rows' ? found.within : type === 'group' ? found.parts : new Map<string, Found>();
  const fields = [...within.values()].map((each) => fieldOf(each, faults));
  const isOpen = printed.length > 0 && printed.every(({ format }) => format === undefined);
  const asked = printed.length > 0 && opened.length > 0;
  return { id, type, label: labelOf(id), hint: '', fixed: !isOpen, asked, fields };
}

/** More than one is a contradiction. */
function shapesOf({ id, printed, opened, texts, within, parts }: Found): Shape[] {
  const formats = new Map(printed.map((tag) => [typeFormatted(tag.format), tag] as const));
  const plain = formats.get(undefined);
  formats.delete(undefined);
  const shape = (type: OwnFieldType, shown: WrittenTag | undefined): Shape[] => (shown ? [[type, shown]] : []);
  return [
    ...shape('rows', within.size > 0 ? opened[0] : undefined),
    ...shape('lines', texts[0]),
    ...shape('group', firstTagIn(parts)),
    ...[...formats].flatMap(([type, tag]) => (type ? shape(type, tag) : [])),
    ...(formats.size === 0 ? shape(typeNamed(id), plain) : []),
  ];
}

function firstTagIn(fields: Fields): WrittenTag | undefined {
  for (const { printed, opened, parts } of fields.values()) {
    const tag = printed[0] ?? opened[0] ?? firstTagIn(parts);
    if (tag) return tag;
  }
  return undefined;
}
