import type { Language } from '@pacta/documents';
import type { ProgrammePhase, Term } from '@pacta/protocol';
import { saidIn } from './said.js';

const small = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

/** «cinq», «20»: letters up to sixteen, as print has it. */
export const count = (n: number): string => small[n] ?? String(n);

/** What follows «pour»: «cinq ans», «une durée indéterminée», «la durée du programme, jusqu’au 31 décembre 2026». */
export function termInWords(term: Term, { to }: ProgrammePhase, language: Language = 'fr'): string {
  const { endless, phase, years } = saidIn(language, terms);
  if (term.kind === 'endless') return endless;
  return term.kind === 'phase' ? phase(to === null ? '……' : String(to)) : years(term.years);
}

const terms = {
  fr: {
    endless: 'une durée indéterminée',
    phase: (to: string) => `la durée du programme, jusqu’au 31\u00A0décembre\u00A0${to}`,
    years: (n: number) => `${count(n)}\u00A0an${n > 1 ? 's' : ''}`,
  },
  en: {
    endless: 'an unlimited period',
    phase: (to: string) => `the length of the programme, to 31\u00A0December\u00A0${to}`,
    years: (n: number) => `${n}\u00A0year${n > 1 ? 's' : ''}`,
  },
};

/** «Andenne, Huy et Ouakam». */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;

export const capitalised = (words: string): string => words.replace(/^\p{Lowercase}/u, (first) => first.toUpperCase());
