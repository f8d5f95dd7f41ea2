import type { LintFault } from '../fault.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { LintWords } from './words.js';

/** Languages in which a template is judged, whatever language it is written in. */
export type LintLanguage = 'fr' | 'en';

const catalogues: Readonly<Record<LintLanguage, LintWords>> = { fr: french, en: english };

/** A fault as it is told: where it stands (empty for the file as a whole), and what is wrong and what mends it. */
export interface ToldFault {
  readonly place: string;
  readonly sentence: string;
}

export function sayFault(fault: LintFault, language: LintLanguage): ToldFault {
  const words = catalogues[language];
  // The record pairs each id with its own sentence; the compiler cannot follow the pairing through the union.
  const say = words.sentences[fault.id] as (fault: LintFault) => string;
  return { place: fault.place ? words.place(fault.place) : '', sentence: say(fault) };
}
