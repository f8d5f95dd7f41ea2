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
  /** `{.}` stands in its section. */
  ofTexts: boolean;
  /** What stands in its sections. */
  readonly within: Fields;
  /** What is named after a dot, `visite.lieu`. */
  readonly parts: Fields;
}
export type Fields = Map<string, Found>;

export function foundIn(fields: Fields, id: string): Found {
  const known = fields.get(id);
  if (known) return known;
  const found: Found = { id, printed: [], opened: [], ofTexts: false, within: new Map(), parts: new Map() };
  fields.set(id, found);
  return found;
}

const otherwise = (tag: WrittenTag, as: string): LintFault =>
  fault('used-otherwise', { tag: tag.written, as }, tag.paragraph.place);

/** The field that its tags make together; what they contradict each other in is told. */
export function fieldOf(found: Found, faults: LintFault[]): OwnField {
  const { id, printed, opened } = found;
  const inner = (fields: Fields): OwnField[] => [...fields.values()].map((each) => fieldOf(each, faults));
  const shapes = shapesOf(found);
  const [first, second] = shapes;
  const contradicted = [...printed, ...opened].find(({ written }) => written !== first?.[1]);
  if (first && second && contradicted) faults.push(otherwise(contradicted, first[1]));
  const type = first?.[0] ?? 'yes-no';
  const fields = type === 'rows' ? inner(found.within) : type === 'group' ? inner(found.parts) : [];
  const fixed = type === 'yes-no' || fields.length > 0 || type === 'lines' || printed.some(({ format }) => format);
  return { id, type, label: labelOf(id), hint: '', fixed, asked: printed.length > 0 && opened.length > 0, fields };
}

/** What its tags take it for, each with the tag that shows it; more than one is a contradiction. */
function shapesOf({ id, printed, opened, ofTexts, within, parts }: Found): (readonly [OwnFieldType, string])[] {
  const section = opened[0]?.written ?? `{#${id}}`;
  const formats = new Map(printed.map(({ format, written }) => [typeFormatted(format), written] as const));
  formats.delete(undefined);
  const plain = printed.find(({ format }) => format === undefined);
  return [
    ...(within.size > 0 ? [['rows', section] as const] : []),
    ...(ofTexts ? [['lines', section] as const] : []),
    ...(parts.size > 0 ? [['group', `{${id}.${[...parts.keys()][0] ?? ''}}`] as const] : []),
    ...[...formats].flatMap(([type, written]) => (type ? [[type, written] as const] : [])),
    ...(formats.size === 0 && plain ? [[typeNamed(id), plain.written] as const] : []),
  ];
}
