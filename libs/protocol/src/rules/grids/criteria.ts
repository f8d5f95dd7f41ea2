import type { Criterion, Scale } from '../rules.js';
import { said } from '../said.js';

type Row = readonly [id: string, fr: string, en: string];

/** The criteria of one group, in the order of their document. */
export const criteria = (group: string, rows: readonly Row[]): readonly Criterion[] =>
  rows.map(([id, fr, en]) => ({ id, group, label: said(fr, en) }));

/** How far a commitment is kept. The charters give no scale of their own: this one is ours. */
export const KEPT: Scale = {
  min: 0,
  max: 3,
  labels: [
    said('Pas tenu', 'Not kept'),
    said('Amorcé', 'Begun'),
    said('Tenu en partie', 'Kept in part'),
    said('Tenu', 'Kept'),
  ],
};
