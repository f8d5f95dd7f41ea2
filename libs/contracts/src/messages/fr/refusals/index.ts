import type { RefusalSentences } from '../../catalogue.js';
import { ofInstruments } from './instruments.js';
import { ofOffice } from './office.js';
import { ofProjects } from './projects.js';
import { ofSteps } from './steps.js';
import { ofTerm } from './term.js';
import { ofText } from './text.js';

/** Why an act is declined: the rule, and what would lift it. A reason without its sentence does not compile. */
export const refusals: RefusalSentences = {
  ...ofText,
  ...ofSteps,
  ...ofTerm,
  ...ofProjects,
  ...ofInstruments,
  ...ofOffice,
};
