import type { ReactNode } from 'react';
import { ContentStep } from '../draft/content-step.js';
import { DomainsStep } from '../draft/domains-step.js';
import { PartiesStep } from '../draft/parties-step.js';
import { RecitalsStep } from '../draft/recitals-step.js';
import { SignatoriesStep } from '../draft/signatories-step.js';
import type { Step } from '../draft/steps.js';
import { TermStep } from '../draft/term-step.js';

/** The parts of a text, as its draft had them. */
export const TEXT_PARTS: Record<Step, () => ReactNode> = {
  parties: PartiesStep,
  recitals: RecitalsStep,
  domains: DomainsStep,
  content: ContentStep,
  signatories: SignatoriesStep,
  term: TermStep,
};
