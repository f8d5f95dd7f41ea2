import type { CivilDay } from './calendar/civil-day.js';
import type { EvaluationPeriod } from './evaluation.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** Something learnt, and where: an evaluation or a project that was closed. */
export type Lesson =
  | { readonly on: CivilDay; readonly words: string; readonly party: PartyId; readonly period: EvaluationPeriod }
  | { readonly on: CivilDay; readonly words: string; readonly project: string; readonly title: string };

/**
 * What was learnt so far, the newest first: it goes on to the next plan and to the next project (Charte cenonnaise, 7; form,
 * «Capitalisation»). Evaluations that are still sealed say nothing yet.
 */
export function lessonsOf(state: Protocol): readonly Lesson[] {
  const ofEvaluations = Object.values(state.evaluations)
    .filter(({ result }) => result)
    .flatMap(({ period, cards }) =>
      Object.entries(cards).map(([party, { on, lessons }]): Lesson => ({ on, words: lessons, party, period })),
    );
  const ofProjects = Object.values(state.projects).flatMap(({ id, title, closed }): Lesson[] =>
    closed ? [{ on: closed.on, words: closed.lessons, project: id, title }] : [],
  );
  return [...ofEvaluations, ...ofProjects]
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
