import type { Policy } from './types.js';

export type Span = Policy['before'][number];

const UNIT = /^(j|jours?|d|days?)$/i;
const MONTHS = /^(m|mois|months?)$/i;

/**
 * Spans as people list them: `12, 9, 6 mois, 14 et 3 jours`, `30, 14, 7`. A figure without a unit has that of the figures after it,
 * days where none follows.
 * @returns undefined where something else stands there
 */
export function parseSpans(typed: string): Span[] | undefined {
  const tokens = typed.match(/\d+|[^\d\s,;.]+/g) ?? [];
  const spans: Span[] = [];
  let unit: 'months' | 'days' = 'days';
  for (const token of [...tokens].reverse()) {
    if (/^\d+$/.test(token)) spans.unshift({ [unit]: Number(token) });
    else if (MONTHS.test(token)) unit = 'months';
    else if (UNIT.test(token)) unit = 'days';
    else if (!/^(et|and|&)$/i.test(token)) return undefined;
  }
  return spans;
}

/** Figures of one unit together, in their order: months first is how they are listed. */
export function runsOf(
  spans: readonly Span[],
): readonly { readonly unit: 'months' | 'days'; readonly counts: number[] }[] {
  const runs: { unit: 'months' | 'days'; counts: number[] }[] = [];
  for (const { months, days } of spans) {
    const unit = months === undefined ? 'days' : 'months';
    const last = runs.at(-1);
    if (last?.unit === unit) last.counts.push(months ?? days ?? 0);
    else runs.push({ unit, counts: [months ?? days ?? 0] });
  }
  return runs;
}

/** `7, 30`: days as people list them; undefined where something else stands there. */
export function parseDays(typed: string): number[] | undefined {
  const spans = parseSpans(typed);
  return spans?.every(({ days }) => days !== undefined) ? spans.map(({ days = 0 }) => days) : undefined;
}
