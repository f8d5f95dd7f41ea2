import { frenchDay } from '@pacta/documents';
import type { Field, FieldValue } from '@pacta/protocol';
import { known } from '../src/facts.js';
import { listed } from '../src/in-words.js';
import { Written } from '../src/written.js';
import { COLUMNS, paragraph, tableBlock, type Block } from './blocks.js';

type Rows = readonly Readonly<Record<string, string>>[];

const isRows = (value: readonly unknown[]): value is Rows => value.every((item) => typeof item === 'object');
const placeOf = ({ id }: Field): string => `fields.${id}`;

export const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** In the middle of a sentence. */
export function inline(field: Field, value: FieldValue | undefined): Written {
  const at = placeOf(field);
  if (value === undefined || isEmpty(value)) return new Written(undefined, at);
  if (typeof value === 'string') return new Written(field.type === 'day' ? frenchDay(value) : value.trim(), at);
  const items = isRows(value) ? value.map((row) => Object.values(row).join(' ')) : value;
  return new Written(listed(items), at);
}

function table({ columns = [], ...field }: Field, rows: Rows): Block[] {
  const at = placeOf(field);
  const heads = columns.map(({ label, id }) => label['fr'] ?? id);
  const cells = rows.map((row, n) => columns.map(({ id }) => new Written(known(row[id]), `${at}.${n}.${id}`)));
  if (heads.length >= 2 && heads.length <= COLUMNS.length) return [tableBlock(heads, cells)];
  const line = (row: readonly Written[]) =>
    row.flatMap(({ words }, n) => (words ? [`${heads[n] ?? ''}\u00A0: ${words}`] : [])).join('\u00A0; ');
  return [{ puces: cells.map((row, n) => new Written(line(row), `${at}.${n}`)) }];
}

/** A field that stands alone in its paragraph: a list, a table, or as many paragraphs as were typed. */
export function alone(field: Field, value: FieldValue | undefined): Block[] {
  const at = placeOf(field);
  if (value === undefined || isEmpty(value)) return [paragraph(new Written(undefined, at))];
  if (typeof value === 'string') {
    if (field.type === 'day') return [paragraph(inline(field, value))];
    const paragraphs = value.split(/\n+/).flatMap((text) => known(text) ?? []);
    return paragraphs.map((text) => paragraph(new Written(text, at)));
  }
  if (isRows(value)) return table(field, value);
  return [{ puces: value.map((item, n) => new Written(known(item), `${at}.${n}`)) }];
}
