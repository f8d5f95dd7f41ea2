const SIGNS = /[^a-z0-9]+/g;
const MARKS = /\p{Diacritic}/gu;

/** «Avis du directeur» is `avis-du-directeur`: the id that programs know a thing by, made from its name. Never empty, never one of `taken`. */
export function slugOf(name: string, taken: readonly string[], otherwise: string): string {
  const plain = name.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe');
  const base =
    plain
      .replace(SIGNS, '-')
      .replace(/^[-0-9]+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || otherwise;
  if (!taken.includes(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`;
}
