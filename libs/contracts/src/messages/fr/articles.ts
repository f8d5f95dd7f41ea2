const VOWELS = 'aeiouœæ';

/** «Y» is a vowel before a consonant (d’Yvoir) and none before a vowel (de Yaoundé); Belgian names in H are not elided (de Huy). */
function elides(name: string): boolean {
  const [first = '', second = ''] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (first === 'y') return second !== '' && !VOWELS.includes(second);
  return first !== '' && VOWELS.includes(first);
}

/** What bodies are called that are no places: a name that is a phrase about one of these takes its article. */
const BODIES: Readonly<Record<'du' | 'de la', readonly string[]>> = {
  du: ['centre', 'cercle', 'club', 'collectif', 'comité', 'conseil', 'fonds', 'groupe', 'réseau', 'syndicat'],
  'de la': [
    ...[
      'amicale',
      'association',
      'chorale',
      'communauté',
      'compagnie',
      'coopérative',
      'école',
      'fanfare',
      'fédération',
    ],
    ...['fondation', 'harmonie', 'jeunesse', 'ligue', 'maison', 'société', 'union', 'université'],
  ],
};

/** «Comité de jumelage» → «du», «Harmonie royale» → «de l’»; undefined for a place, a person, a motto. */
function articleOf(phrase: string): string | undefined {
  const [, head = ''] = /^(\p{L}+)\s+\p{Ll}/u.exec(phrase) ?? [];
  const [found] = Object.entries(BODIES).find(([, bodies]) => bodies.includes(head.toLowerCase())) ?? [];
  if (!found) return undefined;
  // Among these bodies, the H of the harmonie is mute.
  return elides(head) || /^h/iu.test(head) ? 'de l’' : `${found} `;
}

/** «de Huy», «d’Andenne», «du Roeulx», «des Bons Villers», «de La Louvière», «du Comité de jumelage», «d’Eau pour tous». */
export function ofPlace(given: string): string {
  const name = given.trim();
  const [, article = '', rest = ''] = /^(le|les)\s+(\S.*)$/isu.exec(name) ?? [];
  if (rest) return `${article.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`;
  return `${articleOf(name) ?? (elides(name) ? 'd’' : 'de ')}${name}`;
}

/** «le Conseil» → «du Conseil», «les autorités» → «des autorités», «la présidence» → «de la présidence». */
export const of = (group: string): string =>
  group
    .replace(/^le /, 'du ')
    .replace(/^les /, 'des ')
    .replace(/^(?=la |l’)/, 'de ');
