import type { ProgrammePhase, Term } from '@pacta/protocol';

const small = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

/** «cinq», «20»: letters up to sixteen, as print has it. */
export const count = (n: number): string => small[n] ?? String(n);

/** What follows «pour»: «cinq ans», «une durée indéterminée», «la durée du programme, jusqu’au 31 décembre 2026». */
export function termInWords(term: Term, { to }: ProgrammePhase): string {
  if (term.kind === 'endless') return 'une durée indéterminée';
  if (term.kind === 'phase') return `la durée du programme, jusqu’au 31\u00A0décembre\u00A0${to ?? '……'}`;
  return `${count(term.years)}\u00A0an${term.years > 1 ? 's' : ''}`;
}

/** «Andenne, Huy et Ouakam». */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;

export const capitalised = (words: string): string => words.replace(/^\p{Lowercase}/u, (first) => first.toUpperCase());
