import { createHash } from 'node:crypto';
import type { OwnTags } from '@pacta/documents';
import { OPEN_FIELD_TYPES, OWN_KIND_PREFIX, type OwnField, type OwnFieldType, type OwnForm } from '@pacta/protocol';

/** A field of an office's own, with the path by which it is known in its form: `lignes.prix`. */
export interface ListedField {
  readonly path: string;
  /** As it stands in the file: `{motif}`, `{#lignes}{prix}{/lignes}`. */
  readonly tag: string;
  readonly field: OwnField;
}

/** What staff say of a field; all that they do not name stays as it is. */
export interface SaidOfField {
  readonly path: string;
  readonly type: OwnFieldType;
  readonly label: string;
  readonly hint: string;
}

/** Every field, those of a list or a group after it. */
export function listedFields(fields: readonly OwnField[], within: readonly OwnField[] = []): ListedField[] {
  return fields.flatMap((field) => {
    const around = [...within, field];
    const listed = { path: around.map(({ id }) => id).join('.'), tag: tagOf(around), field };
    return [listed, ...listedFields(field.fields, around)];
  });
}

function tagOf([first, ...rest]: readonly OwnField[]): string {
  if (!first) return '';
  const { id, type } = first;
  const inner = tagOf(rest);
  if (type === 'rows') return `{#${id}}${inner || '…'}{/${id}}`;
  if (type === 'lines') return `{#${id}}{.}{/${id}}`;
  if (type === 'yes-no' && first.fixed) return `{#${id}}…{/${id}}`;
  if (type === 'group') return inner ? inner.replace(/^\{([#]?)/, `{$1${id}.`) : `{${id}.…}`;
  return `{${id}}`;
}

/** The form of a file whose tags were read, with what was said of its fields where they had the same names before. */
export const formFound = ({ fields, prints }: OwnTags, title: string, before?: OwnForm): OwnForm => ({
  title,
  retired: before?.retired ?? false,
  prints,
  fields: remembered(fields, before?.fields ?? []),
});

const isOpen = ({ fixed, type }: OwnField): boolean => !fixed && OPEN_FIELD_TYPES.includes(type);

const remembered = (fields: readonly OwnField[], before: readonly OwnField[]): OwnField[] =>
  fields.map((field) => {
    const known = before.find(({ id }) => id === field.id);
    if (!known) return field;
    const { label, hint } = known;
    const type = isOpen(field) && isOpen(known) ? known.type : field.type;
    return { ...field, label, hint, type, fields: remembered(field.fields, known.fields) };
  });

/** The form with what staff say of it; undefined where they name a field that there is not, or a type that its tags do not leave open. */
export function formSaid(form: OwnForm, said: readonly SaidOfField[]): OwnForm | undefined {
  const listed = listedFields(form.fields);
  const fits = said.every(({ path, type }) => {
    const field = listed.find((each) => each.path === path)?.field;
    return field && (type === field.type || (isOpen(field) && OPEN_FIELD_TYPES.includes(type)));
  });
  return fits ? { ...form, fields: relabelled(form.fields, said, '') } : undefined;
}

const relabelled = (fields: readonly OwnField[], said: readonly SaidOfField[], within: string): OwnField[] =>
  fields.map((field) => {
    const path = `${within}${field.id}`;
    const { type, label, hint } = said.find((each) => each.path === path) ?? field;
    return { ...field, type, label, hint, fields: relabelled(field.fields, said, `${path}.`) };
  });

/** Longest name of a kind, as addresses and file names bear it. */
const LONGEST = 60;

/** «Note au Collège» → `own-note-au-college`; a title without a letter that addresses know is named by its fingerprint. */
export function kindNamed(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const named = words || createHash('sha256').update(title).digest('hex').slice(0, 12);
  return `${OWN_KIND_PREFIX}${named}`.slice(0, LONGEST).replace(/-$/, '');
}
