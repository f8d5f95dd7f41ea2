const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.;,]/g, '');

/** How many letters must be changed, added, left out or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** How many signs both begin with: of two that are as far, the one that begins alike was meant. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The one that a misspelt path looks like most; undefined where none is near enough to be meant. */
export function nearestOf(path: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(path);
  const bound = Math.max(2, Math.floor(wanted.length / 3));
  let best: { candidate: string; away: number; alike: number } | undefined;
  for (const candidate of candidates) {
    const offered = folded(candidate);
    // Who writes {nom} for {commune.nom} has only left out where it stands.
    const short = lastStep(wanted) === lastStep(offered) ? 1.5 : Infinity;
    const away = Math.abs(offered.length - wanted.length) > bound ? short : Math.min(short, distance(wanted, offered));
    const begins = alike(wanted, offered);
    if (away > bound || (best && away > best.away)) continue;
    if (!best || away < best.away || begins > best.alike) best = { candidate, away, alike: begins };
  }
  return best?.candidate;
}
