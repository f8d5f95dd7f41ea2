import type { frenchFormats } from '../french/formats.js';

/** January first. */
export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const noBreak = '\u00A0';

/** `2026-12-01` → «1 December 2026», as it is written outside America. What is no day stays as it is. */
export function englishDay(day: string): string {
  const [, year, month, date] = isoDay.exec(day) ?? [];
  const name = englishMonths[Number(month) - 1];
  return year && name ? `${Number(date)}${noBreak}${name}${noBreak}${year}` : day;
}

/** `12500.5` → «12,500.50»; whole numbers carry no decimals unless asked. */
export function englishNumber(value: number, decimals?: number): string {
  const digits = decimals ?? (Number.isInteger(value) ? 0 : 2);
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''}`;
}

/** The civilities of a text, which are typed in French. */
const titles: Readonly<Record<string, string>> = { 'M.': 'Mr', Mme: 'Ms', 'M./Mme': 'Mr/Ms' };

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The formats of an English template, under the names that staff know from the French one. */
export const englishFormats = {
  jour: (value: unknown) => englishDay(text(value)),
  argent: (value: unknown) => (typeof value === 'number' ? englishNumber(value / 100, 2) : text(value)),
  devise: (value: unknown) => text(value),
  nombre: (value: unknown) => (typeof value === 'number' ? englishNumber(value) : text(value)),
  moyenne: (value: unknown) => (typeof value === 'number' ? englishNumber(value, 2) : text(value)),
  capitale: (value: unknown) => text(value).replace(/^\p{Lowercase}/u, (letter) => letter.toUpperCase()),
  de: (value: unknown) => `of ${text(value).trim()}`,
  civilite: (value: unknown) => titles[text(value)] ?? text(value),
} satisfies Record<keyof typeof frenchFormats, (value: unknown) => string>;
