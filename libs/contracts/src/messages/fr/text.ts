import type { Names } from '../names.js';
import { of } from './articles.js';

const nameIn = (names: Names) => names.text('fr');
const isElided = (noun: string): boolean => /^[aeiouéè]/u.test(noun);

/** What agrees with the text: the masculine, before a vowel where that differs, the feminine. */
function agreeing(names: Names, masculine: string, feminine: string, beforeVowel = masculine): string {
  const { noun, feminine: isFeminine } = nameIn(names);
  if (isFeminine) return feminine;
  return isElided(noun) ? beforeVowel : masculine;
}

/** «le protocole», «la charte», «l’accord de jumelage». */
export function theText(names: Names): string {
  const { noun, feminine } = nameIn(names);
  if (isElided(noun)) return `l’${noun}`;
  return `${feminine ? 'la' : 'le'} ${noun}`;
}

/** «du protocole», «de la charte», «de l’accord». */
export const ofTheText = (names: Names): string => of(theText(names));

/** «au protocole», «à la charte», «à l’accord». */
export const toTheText = (names: Names): string =>
  theText(names)
    .replace(/^le /, 'au ')
    .replace(/^(?=la |l’)/, 'à ');

/** «ce protocole», «cette charte», «cet accord». */
export const thisText = (names: Names): string => `${agreeing(names, 'ce', 'cette', 'cet')} ${nameIn(names).noun}`;

/** «un nouveau protocole», «une nouvelle charte», «un nouvel accord». */
export const newText = (names: Names): string =>
  `${agreeing(names, 'un nouveau', 'une nouvelle', 'un nouvel')} ${nameIn(names).noun}`;

/** «refusé», «refusée». */
export const agreed = (names: Names, participle: string): string => agreeing(names, participle, `${participle}e`);

/** «en vigueur», «refusée», «dénoncée ou résiliée»: a phase, said of the text. */
export const inPhase = (names: Names, phase: string): string =>
  phase.replaceAll(/\p{L}+é(?=\s|$)|échu/gu, (participle) => agreed(names, participle));

/** «il», «elle». */
export const itself = (names: Names): string => agreeing(names, 'il', 'elle');

/** «celui», «celle». */
export const theOne = (names: Names): string => agreeing(names, 'celui', 'celle');

/** «le renouveler», «la renouveler». */
export const objectOf = (names: Names, verb: string): string => `${agreeing(names, 'le', 'la')} ${verb}`;
