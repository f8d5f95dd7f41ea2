import type { Parts } from '../container/open-container.js';
import { seems } from '../container/disguise.js';
import { fault, Unreadable, type Disguise, type LintFault } from '../fault.js';
import { readElements } from '../read/elements.js';

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const mainPart = 'word/document.xml';

const others: readonly (readonly [RegExp, Disguise])[] = [
  [/wordprocessingml\.template/, 'dotx'],
  [/spreadsheetml/, 'xlsx'],
  [/presentationml/, 'pptx'],
];

/**
 * What the package says that it is, and what it holds that no template may.
 * @throws Unreadable where it is no package of Word
 */
export function contentsOf(parts: Parts): LintFault[] {
  const types = typesIn(parts);
  const macros = [...types.values()].some((type) => /macroEnabled|vbaProject/i.test(type));
  const faults: LintFault[] = [];
  if (macros || [...parts.keys()].some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name)))
    faults.push(fault('macros', {}));
  else if (![...types.values()].includes(MAIN)) throw new Unreadable(seems(disguiseIn(types)));
  else if (types.get(mainPart) !== MAIN || !parts.has(mainPart)) faults.push(fault('main-part-elsewhere', {}));
  for (const name of parts.keys()) {
    if (/^word\/(embeddings|activeX)\//i.test(name) || /\/afchunk[^/]*$/i.test(name))
      faults.push(fault('embedded-object', { name: name.slice(0, 100) }));
  }
  return faults;
}

/** @throws Unreadable for an archive of something else */
function typesIn(parts: Parts): ReadonlyMap<string, string> {
  const bytes = parts.get(CONTENT_TYPES);
  if (!bytes) {
    const mime = parts.get('mimetype')?.subarray(0, 100).toString('latin1') ?? '';
    throw new Unreadable(seems(mime.includes('opendocument') ? 'odt' : 'archive'));
  }
  const overrides = readElements(CONTENT_TYPES, bytes, 'Override').map(
    ({ attributes: { PartName = '', ContentType = '' } }) => [PartName.replace(/^\//, ''), ContentType] as const,
  );
  const defaults = readElements(CONTENT_TYPES, bytes, 'Default').map(
    ({ attributes: { Extension = '', ContentType = '' } }) => [`*.${Extension}`, ContentType] as const,
  );
  return new Map([...defaults, ...overrides]);
}

const disguiseIn = (types: ReadonlyMap<string, string>): Disguise =>
  others.find(([pattern]) => [...types.values()].some((type) => pattern.test(type)))?.[1] ?? 'archive';
