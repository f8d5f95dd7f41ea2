import type { DocumentFacts } from './facts.js';

/** The day on which a letter or a copy is made: that on which the fact that calls for it was recorded. Blank on a draft. */
export const madeOn = ({ calledBy }: Pick<DocumentFacts, 'calledBy'>): string | undefined => calledBy?.recordedOn;
