import { fieldNamed, insideOf, leavesOf, rootOf, stepped, type Field, type JsonSchema } from '../../check/fields.js';
import { formatNamed, marksOf } from '../../fill/tag.js';
import { frenchFormats } from '../../french/formats.js';
import type { Language } from '../../language.js';
import { ownFieldsName } from '../../manifest.js';
import { fault, type LintFault } from '../fault.js';
import { nearestOf } from './nearest.js';
import type { TagNode } from './sections.js';
import type { WrittenTag } from './written-tag.js';

export interface KnownTags {
  readonly faults: LintFault[];
  /** Paths of the fields that are printed, or that open a section; `[]` after a list. */
  readonly printed: Set<string>;
}

/** What every template may print of itself. */
export const ownFields = ['genre', 'version', 'langue', 'titre'].map((name) => `${ownFieldsName}.${name}`);
const quotes = /["'“”‘’«»]/g;

/** What the tags name, held against the fields that there are. */
export function knownTags(nodes: readonly TagNode[], schema: JsonSchema, language: Language): KnownTags {
  const root = rootOf(schema);
  const faults: LintFault[] = [];
  const printed = new Set<string>();
  const visit = (inside: readonly TagNode[], scopes: readonly Field[]): void => {
    for (const { tag, inside: within } of inside) {
      if (marksOf(tag.path, language)) continue;
      faults.push(...formatFaults(tag, language));
      const found = fieldNamed(tag.path, scopes) ?? (ownFields.includes(tag.path) ? own : undefined);
      const meant = found ?? told(tag, root, scopes, faults);
      // What is only misspelt is told as such, and not once more as missing.
      if (meant) printed.add(meant.path);
      if (found && tag.role === 'value') faults.push(...groupFaults(tag, found));
      visit(within, meant && tag.role === 'section' ? [insideOf(meant), ...scopes] : scopes);
    }
  };
  visit(nodes, [root]);
  return { faults, printed };
}

const own: Field = { path: ownFieldsName, schema: { type: 'string' } };

/** Tells what is wrong with a tag that names nothing, and answers the field that was likely meant, so that what stands in it is read. */
function told(tag: WrittenTag, root: Field, scopes: readonly Field[], faults: LintFault[]): Field | undefined {
  const { place } = tag.paragraph;
  const bare = tag.path.replace(quotes, '').trim();
  const list = listHolding(bare, root);
  if (list && bare === tag.path) {
    faults.push(fault('tag-outside-list', { tag: tag.written, list: `{#${list}}` }, place));
    return undefined;
  }
  const near = nearestOf(bare, candidatesIn(scopes));
  const id = bare === tag.path ? 'unknown-tag' : 'quotes-in-tag';
  faults.push(fault(id, { tag: tag.written, nearest: near === undefined ? null : rewritten(tag, near) }, place));
  return near === undefined ? undefined : fieldNamed(near, scopes);
}

const signs: Readonly<Record<string, string>> = { section: '#', 'absent-section': '^' };

const rewritten = ({ role, format }: WrittenTag, path: string): string =>
  `{${signs[role] ?? ''}${path}${format === undefined ? '' : `|${format}`}}`;

/** All that a tag may name where it stands: fields of the innermost scopes first. */
function* candidatesIn(scopes: readonly Field[]): Generator<string> {
  for (const scope of scopes) yield* namesIn(scope.schema, '');
  yield* ownFields;
}

function* namesIn({ properties = {} }: JsonSchema, within: string): Generator<string> {
  for (const [name, inner] of Object.entries(properties)) {
    const path = stepped(within, name);
    yield path;
    yield* namesIn(inner, path);
  }
}

/** The list whose items have a field of this name, as its section is written. */
function listHolding(path: string, root: Field): string | undefined {
  const holding = leavesOf(root).find((leaf) => leaf.path.includes('[]') && leaf.path.endsWith(`[].${path}`));
  return holding?.path.slice(0, -`[].${path}`.length).replaceAll('[]', '');
}

/** A group or a list that is printed as if it were a text would come out as a word for machines. */
export function groupFaults(tag: WrittenTag, { schema }: Field): LintFault[] {
  if (!schema.properties && !schema.items) return [];
  const nearest = schema.items ? `{#${tag.path}}` : `{${tag.path}.${Object.keys(schema.properties ?? {})[0] ?? ''}}`;
  return [fault('tag-names-a-group', { tag: tag.written, nearest }, tag.paragraph.place)];
}

export function formatFaults(tag: WrittenTag, language: Language): LintFault[] {
  const { format, path, role, written } = tag;
  if (format === undefined || formatNamed(format, language)) return [];
  const offered = Object.keys(frenchFormats).filter((name) => formatNamed(name, language));
  const near = nearestOf(format.replace(quotes, ''), offered);
  const nearest = near === undefined ? null : rewritten({ ...tag, role, format: near }, path);
  return [fault('unknown-format', { tag: written, format, nearest }, tag.paragraph.place)];
}
