/** Anything that JSON can say. */
type Json = unknown;
export type Choice = 'mine' | 'theirs';

export interface Change {
  /** As in `parties.1.signatory.name`. */
  readonly path: string;
  readonly theirs: Json;
  readonly mine: Json;
  /** Both have changed it, differently: somebody has to choose. */
  readonly contested: boolean;
}

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
const isRecord = (value: Json): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null;

type Fields = Readonly<Record<string, Json>>;
type Versions = readonly [base: Json, theirs: Json, mine: Json];

const keysOf = (versions: readonly Fields[]): readonly string[] => [...new Set(versions.flatMap(Object.keys))];

/**
 * The three versions as fields that can be compared one by one; undefined where they are single values. Entries of lists are matched
 * by their place, and only while nobody has added or removed one.
 */
function fieldsOf(versions: Versions): readonly [Fields, Fields, Fields] | undefined {
  const [given, theirs, mine] = versions;
  // What both sides have begun meanwhile began with nothing: the fields of a charter are matched one by one from the first on.
  const base = given === undefined && !Array.isArray(mine) ? {} : given;
  if (!isRecord(base) || !isRecord(theirs) || !isRecord(mine)) return undefined;
  const lists = [base, theirs, mine].filter(Array.isArray);
  const matched = lists.length === 0 || (lists.length === 3 && new Set(lists.map((list) => list.length)).size === 1);
  return matched ? [base, theirs, mine] : undefined;
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** What the others have changed since `base`, field by field. */
export function changesOf(base: Json, theirs: Json, mine: Json, path = ''): readonly Change[] {
  if (same(theirs, base) || same(theirs, mine)) return [];
  const fields = fieldsOf([base, theirs, mine]);
  if (!fields) return [{ path, theirs, mine, contested: !same(mine, base) }];
  const [from, one, other] = fields;
  return keysOf(fields).flatMap((key) => changesOf(from[key], one[key], other[key], below(path, key)));
}

/** Both sets of changes in one text; where they contest a field, the chosen side's. */
export function merge(base: Json, theirs: Json, mine: Json, choose: (path: string) => Choice, path = ''): Json {
  if (same(theirs, base) || same(theirs, mine)) return mine;
  if (same(mine, base)) return theirs;
  const fields = fieldsOf([base, theirs, mine]);
  if (!fields) return choose(path) === 'mine' ? mine : theirs;
  const [from, one, other] = fields;
  const merged = keysOf(fields).map((key): [string, Json] => [
    key,
    merge(from[key], one[key], other[key], choose, below(path, key)),
  ]);
  return Array.isArray(mine) ? merged.map(([, value]) => value) : Object.fromEntries(merged);
}
