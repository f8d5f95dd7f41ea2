import type { SettingsView } from '@pacta/contracts';
import type { PolicyChange } from './policy-words.js';

/** All that a deadline's rule says. */
export type Policy = NonNullable<SettingsView['policies'][number]['effective']>;
export type Span = Policy['before'][number];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what differs from the general rule: the rest goes on following it. */
export const departure = (policy: Policy, general: Policy): PolicyChange =>
  Object.fromEntries(Object.entries(policy).filter(([key, value]) => !same(value, general[key as keyof Policy])));

/** `12 mois, 30, 7`: days, or months where it says so; undefined where a part of it is neither. */
export function spansIn(text: string): Span[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const spans = parts.filter(Boolean).map((part): Span | undefined => {
    const [, figure, unit = ''] = /^(\d{1,4})\s*([a-z]*)$/iu.exec(part) ?? [];
    if (figure === undefined) return undefined;
    if (/^(mois|months?|m)$/i.test(unit)) return { months: Number(figure) };
    return /^(jours?|days?|j|d)?$/i.test(unit) ? { days: Number(figure) } : undefined;
  });
  return spans.some((span) => span === undefined) ? undefined : spans.flatMap((span) => span ?? []);
}

export const daysIn = (text: string): number[] | undefined =>
  spansIn(text)?.every(({ months }) => months === undefined) ? spansIn(text)?.map(({ days }) => days ?? 0) : undefined;
