import type { Act } from '../command.js';
import { accept, refuse } from '../decision.js';
import type { Scorecard } from '../evaluation.js';
import { evaluators } from '../evaluators.js';
import { finalEvaluationOpensOn } from '../final-evaluation.js';
import type { Refusal } from '../refusal.js';
import type { Grid } from '../rules/rules.js';
import { yearOf, type CivilDay } from '../calendar/civil-day.js';
import { termOf } from '../term.js';
import { datedInTerm, todayFor, type Context, type Decide } from './context.js';

function misjudged({ scores, evaluator }: Act<'submit-evaluation'>, grid: Grid): Refusal | undefined {
  const known = grid.criteria.map((criterion) => criterion.id);
  const wanting = known.filter((id) => scores[id] === undefined);
  const unknown = Object.keys(scores).filter((id) => !known.includes(id));
  if (wanting.length + unknown.length > 0) return { reason: 'scores-incomplete', criteria: [...wanting, ...unknown] };
  const outside = grid.criteria.find(({ id, scale: { min, max } = grid.scale }) => {
    const score = scores[id] ?? min;
    return !Number.isInteger(score) || score < min || score > max;
  });
  if (outside) {
    const { min, max } = outside.scale ?? grid.scale;
    return { reason: 'scores-outside-scale', criteria: [outside.id], min, max };
  }
  // Whether an evaluation came from inside or outside is part of what it says (Charte de Sénart, 9a).
  return grid.asksForEvaluator && !evaluator ? { reason: 'evaluator-missing' } : undefined;
}

/** The mean of each criterion, one voice a partner whatever the number of its people, to two decimals. */
export function meansOf(cards: readonly Scorecard[], grid: Grid): Readonly<Record<string, number>> {
  const mean = (id: string): number => cards.reduce((sum, card) => sum + (card.scores[id] ?? 0), 0) / cards.length;
  return Object.fromEntries(grid.criteria.map(({ id }) => [id, Math.round(mean(id) * 100) / 100]));
}

/** A year of the term, and one that has begun: nobody evaluates what is still to come. */
function outsideTheTerm(context: Context, year: number): Refusal | undefined {
  const term = termOf(context.state);
  if (!term || year < yearOf(term.on) || year > yearOf(term.lastDay)) return { reason: 'year-outside-the-term', year };
  return year > yearOf(todayFor(context)) ? { reason: 'year-not-begun', year } : undefined;
}

/** Nor a whole term of which no end is in sight. */
function tooEarly({ state, rules }: Context, on: CivilDay): Refusal | undefined {
  const from = finalEvaluationOpensOn(state, rules);
  if (!from) return { reason: 'no-end-in-sight' };
  return on < from ? { reason: 'too-early-for-the-whole-term', from } : undefined;
}

/** One partner's scorecard, sealed until every partner has given its own; the last one concludes the evaluation. */
export const submitEvaluation: Decide<'submit-evaluation'> = (context, act) => {
  const { state, rules } = context;
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  const untimely = act.period === 'final' ? tooEarly(context, act.on) : outsideTheTerm(context, act.period);
  if (untimely) return refuse(untimely);
  if (act.period !== 'final' && !evaluators(state, act.period).includes(act.party))
    return refuse({ reason: 'year-outside-the-term', year: act.period });
  const evaluation = state.evaluations[act.period];
  if (evaluation?.cards[act.party]) return refuse({ reason: 'already-scored', party: act.party });
  // The grid in which the first partner scored binds the others, whatever staff change meanwhile.
  const grid = rules.grids[evaluation?.grid ?? rules.kinds[state.kind]?.grid ?? ''];
  if (!grid) return refuse({ reason: 'unknown-kind', kind: state.kind });
  const wrong = misjudged(act, grid);
  if (wrong) return refuse(wrong);
  const submitted = { ...act, type: 'evaluation-submitted', grid: grid.id } as const;
  const cards: Readonly<Record<string, Scorecard>> = { ...evaluation?.cards, [act.party]: act };
  if (evaluators(state, act.period).some((party) => !cards[party])) return accept(submitted);
  const on =
    Object.values(cards)
      .map((card) => card.on)
      .sort()
      .at(-1) ?? act.on;
  return accept(submitted, {
    type: 'evaluation-concluded',
    on,
    period: act.period,
    means: meansOf(Object.values(cards), grid),
  });
};
