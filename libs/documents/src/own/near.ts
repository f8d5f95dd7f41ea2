import { leavesOf, rootOf, type JsonSchema } from '../check/fields.js';
import { fault, type LintFault } from '../lint/fault.js';
import { distance } from '../lint/tags/nearest.js';
import type { WrittenTag } from '../lint/tags/written-tag.js';
import type { Fields, Found } from './found.js';

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M} _-]/gu, '')
    .toLowerCase();

/** A slip of the fingers, and not another word: one letter, or two in a long name. */
function isSlip(name: string, meant: string): boolean {
  const [one, other] = [plain(name), plain(meant)];
  const bound = one.length < 4 ? 0 : one.length < 8 ? 1 : 2;
  return name !== meant && Math.abs(one.length - other.length) <= bound && distance(one, other) <= bound;
}

interface Named {
  readonly path: string;
  readonly tag: WrittenTag;
}

function* namesIn(fields: Fields, within: readonly string[] = []): Generator<Named> {
  for (const found of fields.values()) {
    const path = [...within, found.id];
    const tag = tagOf(found);
    if (tag) yield { path: path.join('.'), tag };
    yield* namesIn(found.parts, path);
    yield* namesIn(found.within);
  }
}

const tagOf = ({ printed, opened }: Found): WrittenTag | undefined => printed[0] ?? opened[0];

/** Own fields that look like a slip for a field of the protocol, or for one of the office's own that was named before. */
export function nearFaults(fields: Fields, schema: JsonSchema): LintFault[] {
  const leaves = leavesOf(rootOf(schema)).map(({ path }) => path);
  const known = [
    ...new Set([...leaves.filter((path) => !path.includes('[]')), ...Object.keys(schema.properties ?? {})]),
  ];
  return [...namesIn(fields)].flatMap(({ path, tag }) => {
    const meant = known.find((each) => isSlip(path, each));
    known.push(path);
    return meant === undefined
      ? []
      : [fault('near-another', { tag: tag.written, nearest: written(tag, meant) }, tag.paragraph.place)];
  });
}

const signs: Readonly<Record<string, string>> = { section: '#', 'absent-section': '^' };
const written = ({ role, format }: WrittenTag, path: string): string =>
  `{${signs[role] ?? ''}${path}${format === undefined ? '' : `|${format}`}}`;
