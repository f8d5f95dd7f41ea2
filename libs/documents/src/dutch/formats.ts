import { frenchNumber } from '../french/formats.js';
import type { frenchFormats } from '../french/formats.js';

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const noBreak = '\u00A0';

/** `2026-12-01` → «1 december 2026». What is no day stays as it is. */
export function dutchDay(day: string): string {
  const [, year, month, date] = isoDay.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${Number(date)}${noBreak}${name}${noBreak}${year}` : day;
}

/** `12500.5` → «12.500,50»: as in French, grouped by points. */
export const dutchNumber = (value: number, decimals?: number): string =>
  frenchNumber(value, decimals).replaceAll(noBreak, '.');

/** The civilities of a text, which are typed in French; as they stand within a sentence. */
const titles: Readonly<Record<string, string>> = { 'M.': 'de heer', Mme: 'mevrouw', 'M./Mme': 'de heer/mevrouw' };

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The formats of a Dutch template, under the names that staff know from the French one. */
export const dutchFormats = {
  jour: (value: unknown) => dutchDay(text(value)),
  argent: (value: unknown) => (typeof value === 'number' ? dutchNumber(value / 100, 2) : text(value)),
  devise: (value: unknown) => (value === 'EUR' ? '€' : text(value)),
  nombre: (value: unknown) => (typeof value === 'number' ? dutchNumber(value) : text(value)),
  moyenne: (value: unknown) => (typeof value === 'number' ? dutchNumber(value, 2) : text(value)),
  capitale: (value: unknown) => text(value).replace(/^\p{Lowercase}/u, (letter) => letter.toUpperCase()),
  de: (value: unknown) => `van ${text(value).trim()}`,
  civilite: (value: unknown) => titles[text(value)] ?? text(value),
} satisfies Record<keyof typeof frenchFormats, (value: unknown) => string>;
