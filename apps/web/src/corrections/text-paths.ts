import type { ProtocolView } from '@pacta/contracts';

type Text = NonNullable<ProtocolView['text']>;

export interface Place {
  /** As in `parties.1.referent.email`. */
  readonly path: string;
  readonly words: string;
}

/** Places that programs read and nobody writes. */
const UNSEEN = /(^|\.)(id|kind|language|timeZone|region|regime|country|options)(\.|$)/;

function placesIn(value: unknown, path: string): readonly Place[] {
  if (typeof value === 'string') return UNSEEN.test(path) ? [] : [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, path === '' ? key : `${path}.${key}`));
}

/** True where a pattern such as `parties.*.referent.email` covers the path. */
function covers(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('.'), path.split('.')];
  return wanted.length === given.length && wanted.every((key, i) => key === '*' || key === given[i]);
}

/** The places of a text that hold words: those that its kind calls clerical, and those that bind whoever signed. */
export function placesOf(
  text: Text,
  clerical: readonly string[],
): Record<'clerical' | 'substantive', readonly Place[]> {
  const places = placesIn(text, '');
  const isClerical = ({ path }: Place): boolean => clerical.some((pattern) => covers(pattern, path));
  const rank = ({ path }: Place): number => clerical.findIndex((pattern) => covers(pattern, path));
  return {
    clerical: places.filter(isClerical).sort((a, b) => rank(a) - rank(b)),
    substantive: places.filter((place) => !isClerical(place) && place.words.trim() !== ''),
  };
}
