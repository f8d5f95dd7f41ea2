const VOWELS = 'aeiouœæ';

/** «Y» is a vowel before a consonant (d’Yvoir) and none before a vowel (de Yaoundé); Belgian names in H are not elided (de Huy). */
function elides(name: string): boolean {
  const [first = '', second = ''] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (first === 'y') return second !== '' && !VOWELS.includes(second);
  return first !== '' && VOWELS.includes(first);
}

/** «de Huy», «d’Andenne», «du Roeulx», «des Bons Villers», «de La Louvière». */
export function ofPlace(name: string): string {
  const [, article = '', rest = ''] = /^(le|les)\s+(\S.*)$/isu.exec(name.trim()) ?? [];
  if (rest) return `${article.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`;
  return elides(name.trim()) ? `d’${name.trim()}` : `de ${name.trim()}`;
}

/** «le Conseil» → «du Conseil», «les autorités» → «des autorités», «la présidence» → «de la présidence». */
export const of = (group: string): string =>
  group
    .replace(/^le /, 'du ')
    .replace(/^les /, 'des ')
    .replace(/^(?=la |l’)/, 'de ');
