import type { ProtocolView } from '@pacta/contracts';

/** Something learnt: by a party in the evaluation of a period, or by a project that was closed. */
export interface Lesson {
  readonly key: string;
  readonly from: { readonly party: string; readonly period: string } | { readonly project: string };
  readonly on: string;
  readonly words: string;
}

/** What was learnt so far, the newest first. Scores that are still sealed teach nothing yet. */
export function lessonsOf({ evaluations, projects }: ProtocolView): readonly Lesson[] {
  const ofEvaluations = evaluations.flatMap(({ period, cards, submitted }) =>
    Object.entries(cards ?? {}).map(([party, { lessons }]): Lesson => ({
      key: `${period}/${party}`,
      from: { party, period },
      on: submitted[party] ?? '',
      words: lessons,
    })),
  );
  const ofProjects = projects.flatMap(({ id, title, closed }): Lesson[] =>
    closed ? [{ key: id, from: { project: title }, on: closed.on, words: closed.lessons }] : [],
  );
  return [...ofEvaluations, ...ofProjects]
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => b.on.localeCompare(a.on));
}
