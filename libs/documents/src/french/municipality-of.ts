/**
 * «de Huy», «d’Andenne», «du Roeulx», «de La Louvière», «des Bons Villers».
 *
 * The masculine articles contract (le → du, les → des), the feminine stays; before a vowel or an h that a reader elides
 * «de» becomes «d’». Belgian names beginning with H are not elided (de Huy, de Hannut, de Herstal), those of the few
 * places that usage does elide can be written with their preposition by the user, since a name is data.
 */
export function municipalityOf(name: string): string {
  const trimmed = name.trim();
  const article = /^(le|les)\s+(?=\S)/iu.exec(trimmed);
  if (article) return `${article[1]?.toLowerCase() === 'le' ? 'du' : 'des'} ${trimmed.slice(article[0].length)}`;
  return startsWithVowel(trimmed) ? `d’${trimmed}` : `de ${trimmed}`;
}

const vowels = 'aeiouœæ';

/** «Y» counts as a vowel before a consonant (d’Yvoir, d’Ypres) and not before a vowel (de Yaoundé, de Yopougon). */
function startsWithVowel(name: string): boolean {
  const [first = '', second = ''] = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return first === 'y' ? second !== '' && !vowels.includes(second) : first !== '' && vowels.includes(first);
}
