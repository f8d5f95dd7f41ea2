import { dayOf, monthOf, yearOf, type CivilDay } from '@pacta/protocol';
import { awaited, duty, today, type Awaited } from './table.js';

/** What the years of a term ask for. */
export const plan = (year: number, by: number | CivilDay): Awaited =>
  awaited(`de la proposition du plan d’action ${year} par les partenaires`, by, 'plan adopté');
export const approval = (year: number, of: string, by: number): Awaited =>
  awaited(`de l’approbation du plan d’action ${year} par ${of}`, by, 'plan adopté');
export const agreement = (year: number, by: number): Awaited =>
  awaited(`de la convention spécifique qui porte le plan d’action ${year}`, by, 'convention');

/** On 30 November: of the year itself, of the next one where its plan joins the two (in force after 30 June). */
export function evaluation(inForceOn: CivilDay, of: string): Awaited {
  const year = yearOf(inForceOn) + (monthOf(inForceOn) > 6 ? 1 : 0);
  return awaited(`de l’évaluation de l’année ${year} par ${of}`, dayOf(year, 11, 30), 'évaluation');
}

/** On 30 June, once it is in force and known here; `rank`: how many were declared before. */
export function aid(inForceOn: CivilDay, of: string, rank = 0): Awaited {
  const isAhead = (due: CivilDay): boolean => due > inForceOn && due >= today;
  const year = yearOf(inForceOn) + (isAhead(dayOf(yearOf(inForceOn), 6, 30)) ? 0 : 1) + rank;
  return duty('Déclaration annuelle de l’aide publique au développement', of, dayOf(year, 6, 30));
}
