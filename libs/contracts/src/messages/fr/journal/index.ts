import type { JournalSentences } from '../../catalogue.js';
import { ofInstruments } from './instruments.js';
import { ofOffice } from './office.js';
import { ofProjects } from './projects.js';
import { ofSteps } from './steps.js';
import { ofTerm } from './term.js';
import { ofText } from './text.js';

/** What happened, in one sentence each; a fact without one does not compile. */
export const journal: JournalSentences = {
  ...ofText,
  ...ofSteps,
  ...ofTerm,
  ...ofProjects,
  ...ofInstruments,
  ...ofOffice,
};
