import type { Phase } from '../parts/phase.js';

/** Every phase, in the order of a life. */
export const phases: readonly Phase[] = [
  'drafting',
  'signing',
  'ratifying',
  'in-force',
  'refused',
  'abandoned',
  'renewed',
  'lapsed',
  'terminated',
];
