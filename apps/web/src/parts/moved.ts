/** The list with one of its items a place up or down; the list itself at its ends. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [item, other] = [list[at], list[at + by]];
  if (item === undefined || other === undefined) return list;
  return list.map((each, i) => (i === at ? other : i === at + by ? item : each));
}
