import { useTranslation } from 'react-i18next';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** French writes the first of a month «1er», and no line breaks inside a date. */
const polished = (text: string, language: string): string =>
  (language === 'fr' ? text.replace(/^1 /, '1er ') : text).replaceAll(' ', '\u00a0');

/** Days, instants, money and figures in the reader's language. */
export interface Formats {
  /** `31 janvier 2027` */
  readonly day: (day: string) => string;
  /** `31 janv. 2027` */
  readonly shortDay: (day: string) => string;
  /** `janv.`; months count from 1. */
  readonly month: (month: number) => string;
  /** `janvier`; months count from 1. */
  readonly longMonth: (month: number) => string;
  /** Day and time on this machine's clock. */
  readonly instant: (at: string) => string;
  readonly time: (at: Date) => string;
  /** Whole cents as money. */
  readonly money: (cents: number, currency: string) => string;
  readonly figure: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Two decimals or none, also where a currency has more of its own, or none: what is kept is shown. */
const MONEY = {
  style: 'currency',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
} as const;

export function formatsOf(language: string): Formats {
  const locale = language === 'en' ? 'en-GB' : language;
  const days = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  const [long, short] = [days('long'), days('short')];
  const month = (style: 'long' | 'short') => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  const [longMonths, shortMonths] = [month('long'), month('short')];
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale);
  return {
    day: (day) => polished(long.format(utc(day)), language),
    shortDay: (day) => polished(short.format(utc(day)), language),
    month: (at) => shortMonths.format(Date.UTC(2027, at - 1, 1)),
    longMonth: (at) => longMonths.format(Date.UTC(2027, at - 1, 1)),
    instant: (at) => instants.format(new Date(at)),
    time: (at) => times.format(at),
    money: (cents, currency) => new Intl.NumberFormat(locale, { ...MONEY, currency }).format(cents / 100),
    figure: (value) => figures.format(value),
    list: (items) => lists.format(items),
  };
}

const kept = new Map<string, Formats>();

export function useFormats(): Formats {
  const { language } = useTranslation().i18n;
  const formats = kept.get(language) ?? formatsOf(language);
  kept.set(language, formats);
  return formats;
}
