import type { Grid } from '../rules.js';
import { actionSheetStars } from './action-sheet-stars.js';
import { cenonPrinciples } from './cenon-principles.js';
import { cicPrinciples } from './cic-principles.js';
import { isereCriteria } from './isere-criteria.js';
import { senartCommitments } from './senart-commitments.js';

/** The grids that an installation begins with: what the partners of a protocol score together. */
export const grids: Readonly<Record<string, Grid>> = {
  'cic-principles': cicPrinciples,
  'action-sheet-stars': actionSheetStars,
  'cenon-principles': cenonPrinciples,
  'senart-commitments': senartCommitments,
  'isere-criteria': isereCriteria,
};
