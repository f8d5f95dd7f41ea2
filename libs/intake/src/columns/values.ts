import { isZone } from '@pacta/protocol';
import type { Cell } from '../table.js';
import { complain, value, type Read } from './cells.js';
import { folded } from './folded.js';

/** PostgreSQL cannot keep them, and no document can print them. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** A text of at most so many signs. */
export const textUpTo =
  (limit: number) =>
  ({ text }: Cell): Read<string> => {
    if (UNSTORABLE.test(text)) return complain({ reason: 'garbled' });
    return text.length > limit ? complain({ reason: 'too-long', limit }) : value(text);
  };

export const line = textUpTo(300);
export const paragraph = textUpTo(10_000);

/** «eau ; déchets»: names with semicolons, or line breaks, between them. */
export function list(cell: Cell): Read<readonly string[]> {
  const whole = paragraph(cell);
  if (!whole.ok) return whole;
  const names = whole.value
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.some((name) => name.length > 300) ? complain({ reason: 'too-long', limit: 300 }) : value(names);
}

/** Four figures, in the centuries of living agreements. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200;

/** «2024 ; 2025», «2022-2025», «2022 à 2024 et 2026», or one year as a number. */
export function years({ text }: Cell): Read<readonly number[]> {
  const spans = text
    .replace(/\s*(?:[-–]|à|to)\s*(?=\d{4})/g, '-')
    .split(/[;,\s]+|et|and/)
    .filter(Boolean);
  const all = spans.flatMap((span) => {
    const [from = Number.NaN, to = from, ...more] = span.split('-').map(Number);
    if (more.length > 0 || !isYear(from) || !isYear(to) || to < from) return [Number.NaN];
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
  return all.every(isYear) ? value([...new Set(all)].sort((a, b) => a - b)) : complain({ reason: 'not-years' });
}

const ENDLESS = new Set(
  [
    'sans terme',
    'sans fin',
    'indeterminee',
    'indetermine',
    'duree indeterminee',
    'illimitee',
    'illimite',
    'endless',
    'no end',
    'indefinite',
    'open ended',
  ].map(folded),
);
export const saysEndless = ({ text }: Cell): boolean => ENDLESS.has(folded(text));

/** «5», «5 ans». */
export function duration({ text }: Cell): Read<number> {
  const [, figures] = /^(\d{1,2})(?:[.,]0+)?(?:\s*(?:ans?|années?|years?))?$/i.exec(text) ?? [];
  return Number(figures) >= 1 ? value(Number(figures)) : complain({ reason: 'not-a-duration' });
}

const YES = new Set(['oui', 'x', 'yes', 'true', 'vrai', '1', 'o', 'y']);
const NO = new Set(['non', 'no', 'false', 'faux', '0', 'n']);

export function yesOrNo(cell: Cell): Read<boolean> {
  const text = folded(cell.text);
  if (YES.has(text) || saysEndless(cell)) return value(true);
  return NO.has(text) ? value(false) : complain({ reason: 'not-yes-or-no' });
}

export function email({ text }: Cell): Read<string> {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.]{2,}$/.test(text) && text.length <= 300
    ? value(text)
    : complain({ reason: 'not-an-address' });
}

/** IANA, whatever its capitals. */
export function zone({ text }: Cell): Read<string> {
  const found = isZone(text) ? text : Intl.supportedValuesOf('timeZone').find((name) => folded(name) === folded(text));
  return found ? value(found) : complain({ reason: 'unknown-zone' });
}

/** One of several things, by the names that people know it by. */
export const oneOf =
  (reason: 'unknown-kind' | 'unknown-regime', names: ReadonlyMap<string, string>, known: readonly string[]) =>
  ({ text }: Cell): Read<string> => {
    const id = names.get(folded(text));
    return id === undefined ? complain({ reason, known }) : value(id);
  };
