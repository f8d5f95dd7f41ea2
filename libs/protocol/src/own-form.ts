/** What a field that an office has thought of holds. `lines`: a list of plain texts; `rows`: one of groups of fields; `group`: fields that belong together. */
export const OWN_FIELD_TYPES = [
  'line',
  'paragraph',
  'day',
  'money',
  'number',
  'yes-no',
  'lines',
  'rows',
  'group',
] as const;
export type OwnFieldType = (typeof OWN_FIELD_TYPES)[number];

/** A field of an office's own: found in the tags of its template, named by its staff. */
export interface OwnField {
  /** As tags write it. */
  readonly id: string;
  readonly type: OwnFieldType;
  readonly label: string;
  /** Under the field; may be empty. */
  readonly hint: string;
  /** The tags say what it holds, `{prix|argent}`, `{#urgent}…{/urgent}`: they get the value itself, and nobody chooses another type. */
  readonly fixed: boolean;
  /** The tags ask whether it is given, `{#delai}Avant le {delai}.{/delai}`: where it is not, no dotted line stands for it. */
  readonly asked: boolean;
  /** Of `rows` and `group`. */
  readonly fields: readonly OwnField[];
}

/** What a version of the template of an office's own kind is beside its file. */
export interface OwnForm {
  /** Of the kind, in the language of the template. */
  readonly title: string;
  /** Not offered any more; what was issued stays. */
  readonly retired: boolean;
  /** Fields of the protocol that the template prints: the first step of their paths. */
  readonly prints: readonly string[];
  readonly fields: readonly OwnField[];
}

/** Types among which staff choose for a field whose tags leave it open. */
export const OPEN_FIELD_TYPES = OWN_FIELD_TYPES.slice(0, 6);

/** What the kinds that offices make begin with: no kind of the product ever does. */
export const OWN_KIND_PREFIX = 'own-';
export const isOwnKind = (kind: string): boolean => kind.startsWith(OWN_KIND_PREFIX);
