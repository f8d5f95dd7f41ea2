import type { Language } from '@pacta/documents';
import type { Criterion, Evaluation, Grid, Scorecard } from '@pacta/protocol';
import { known, type DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { GROUPS, WORDS } from './words.js';

/** A partner's scores stay sealed until all have given theirs: of an evaluation that is not concluded nothing is printed but the grid. */
export function reportOf(facts: DocumentFacts) {
  const { protocol, period, grids, kind, language } = facts;
  const evaluation = period === undefined ? undefined : protocol.evaluations[period];
  const concluded = evaluation?.result ? evaluation : undefined;
  const grid = grids?.[evaluation?.grid ?? kind?.grid ?? ''];
  return {
    intitule: saidIn(language, WORDS).title(period),
    conclusion: concluded?.result?.on,
    grille: { source: grid?.source, echelle: grid && scaleOf(grid, language) },
    groupes: groupsOf(facts, grid, concluded),
    avis: facts.text.parties.map((party) => ({
      partie: designationOf(party, language),
      evaluateur: evaluatorOf(concluded?.cards[party.id], language),
      enseignements: known(concluded?.cards[party.id]?.lessons),
    })),
    dissidences: facts.text.parties.flatMap((party) => {
      const texte = known(concluded?.cards[party.id]?.dissent);
      return texte ? [{ partie: designationOf(party, language), texte }] : [];
    }),
  };
}

/** «de 0 à 3», with what each score means where the grid says it. */
function scaleOf({ scale }: Grid, language: Language): string {
  const range = saidIn(language, WORDS).range(scale.min, scale.max);
  const meanings = (scale.labels ?? []).map(
    (label, n) => `${scale.min + n}\u00A0= ${label[language] ?? label['fr'] ?? ''}`,
  );
  return meanings.length > 0 ? `${range} (${meanings.join(', ')})` : range;
}

function evaluatorOf(card: Scorecard | undefined, language: Language): string | undefined {
  if (!card?.evaluator) return undefined;
  const { origin, name } = card.evaluator;
  return [saidIn(language, WORDS).origin[origin], known(name)].filter(Boolean).join(', ');
}

/** In the order of the grid, group by group; the groups that have no name make one. */
function groupsOf(facts: DocumentFacts, grid: Grid | undefined, evaluation: Evaluation | undefined) {
  const groups = new Map<string | undefined, ReturnType<typeof criterionOf>[]>();
  for (const criterion of grid?.criteria ?? []) {
    const name = groupName(grid, criterion.group, facts.language);
    groups.set(name, [...(groups.get(name) ?? []), criterionOf(facts, criterion, evaluation)]);
  }
  return [...groups].map(([intitule, criteres]) => ({ intitule, criteres }));
}

const groupName = (grid: Grid | undefined, group: string, language: Language): string | undefined => {
  const words = grid?.groups?.[group];
  return words?.[language] ?? words?.['fr'] ?? saidIn(language, GROUPS)[group];
};

function criterionOf({ text, language }: DocumentFacts, { id, label }: Criterion, evaluation: Evaluation | undefined) {
  return {
    intitule: label[language] ?? label['fr'] ?? id,
    notes: text.parties.flatMap((party) => {
      const note = evaluation?.cards[party.id]?.scores[id];
      return note === undefined ? [] : [{ nom: known(party.name) ?? '…', note }];
    }),
    moyenne: evaluation?.result?.means[id],
  };
}
