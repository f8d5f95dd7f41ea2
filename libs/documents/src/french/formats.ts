import { municipalityOf } from './municipality-of.js';

/** January first. */
export const frenchMonths: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const noBreak = '\u00A0';

/** `2026-12-01` → «1ᵉʳ décembre 2026». Anything else (a dotted blank, a day already in words) stays as it is. */
export function frenchDay(day: string): string {
  const [, year, month, date] = isoDay.exec(day) ?? [];
  const name = frenchMonths[Number(month) - 1];
  if (!year || !name) return day;
  return `${date === '01' ? '1ᵉʳ' : Number(date)}${noBreak}${name}${noBreak}${year}`;
}

/** `12500.5` → «12 500,50»; whole numbers carry no decimals unless asked. Written here: ICU's spaces change with its version. */
export function frenchNumber(value: number, decimals?: number): string {
  const digits = decimals ?? (Number.isInteger(value) ? 0 : 2);
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreak);
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** `1250000` → «12 500,00». The value is whole cents; the currency stands in a tag of its own. */
export const frenchMoney = (cents: number): string => frenchNumber(cents / 100, 2);

/** What may follow the bar in a tag of a French template: `{date|jour}`, `{commune.nom|de}`. */
export const frenchFormats = {
  jour: (value: unknown) => frenchDay(text(value)),
  argent: (value: unknown) => (typeof value === 'number' ? frenchMoney(value) : text(value)),
  devise: (value: unknown) => (value === 'EUR' ? '€' : text(value)),
  nombre: (value: unknown) => (typeof value === 'number' ? frenchNumber(value) : text(value)),
  moyenne: (value: unknown) => (typeof value === 'number' ? frenchNumber(value, 2) : text(value)),
  capitale: (value: unknown) => text(value).replace(/^\p{Lowercase}/u, (letter) => letter.toUpperCase()),
  de: (value: unknown) => municipalityOf(text(value)),
  /** As it is typed: «M.», «Mme». */
  civilite: (value: unknown) => text(value),
} satisfies Record<string, (value: unknown) => string>;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
