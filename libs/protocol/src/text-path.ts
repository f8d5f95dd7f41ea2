import type { ProtocolText } from './text.js';

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const own = (branch: Branch, key: string): unknown => (Object.hasOwn(branch, key) ? branch[key] : undefined);

/** The words that stand at `parties.0.referent.email`; undefined where the path leads to none. */
export function wordsAt(text: ProtocolText, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((branch, key) => (isBranch(branch) ? own(branch, key) : undefined), text);
  return typeof found === 'string' ? found : undefined;
}

function replaced(branch: unknown, [key, ...rest]: readonly string[], words: string): unknown {
  if (key === undefined) return words;
  if (!isBranch(branch)) return branch;
  if (Array.isArray(branch))
    return branch.map((item: unknown, i): unknown => (String(i) === key ? replaced(item, rest, words) : item));
  return { ...branch, [key]: replaced(own(branch, key), rest, words) };
}

/** The same text with other words at a path at which `wordsAt` finds some. */
export const withValueAt = (text: ProtocolText, path: string, words: string): ProtocolText =>
  replaced(text, path.split('.'), words) as ProtocolText; // words in the place of words: the shape stays

/** True where a pattern such as `parties.*.referent.email` covers the path. */
export function covers(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('.'), path.split('.')];
  return wanted.length === given.length && wanted.every((key, i) => key === '*' || key === given[i]);
}
