import type { CivilDay } from '@pacta/protocol';

const NO_BREAK = '\u00A0';
const THIN = '\u202F';

/** The spaces that a French reader expects and that must not break: before : ; ! ? and », after «. */
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, `${THIN}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/n° /g, `n°${NO_BREAK}`)
    .replace(/(\d) (?=jour)/g, `$1${NO_BREAK}`);

/** Writes a French sentence; what is put into it (a name, a reason) stays as it was typed. */
export const fr = (literals: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  literals.map((text, i) => typeset(text) + String(values[i] ?? '')).join('');

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);

/** «31 janvier 2027», «1er décembre 2026». */
export function dayInFrench(day: CivilDay): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date}${NO_BREAK}${months[month - 1] ?? ''}${NO_BREAK}${year}`;
}

/** «3 réunions», «1 réunion». */
export const plural = (count: number, one: string, many: string): string =>
  `${count}${NO_BREAK}${Math.abs(count) > 1 ? many : one}`;

/** «a», «a et b», «a, b et c». */
export const frenchList = new Intl.ListFormat('fr', { type: 'conjunction' });

const AT_MOST = 4;
const NAMED = 3;

/** «a, b et c»; of more than four, the first three «et 11 autres»: a charter may have forty parties. */
export const shortList = (names: readonly string[]): string =>
  frenchList.format(
    names.length > AT_MOST ? [...names.slice(0, NAMED), `${names.length - NAMED}${NO_BREAK}autres`] : names,
  );

/** «23 jours», «1 jour». */
export const daysInFrench = (count: number): string => `${count}${NO_BREAK}${Math.abs(count) > 1 ? 'jours' : 'jour'}`;

/** The first letter in capitals, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
