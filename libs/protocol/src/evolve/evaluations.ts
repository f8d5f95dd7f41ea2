import type { AfterEach } from './step.js';

export const ofEvaluations: AfterEach<'evaluation-submitted' | 'evaluation-concluded'> = {
  'evaluation-submitted': (state, event) => {
    const { party, period, grid, on, scores, lessons, dissent, evaluator = null } = event;
    const known = state.evaluations[period] ?? { period, grid, cards: {}, result: null };
    const cards = { ...known.cards, [party]: { on, scores, lessons, dissent, evaluator } };
    return { ...state, evaluations: { ...state.evaluations, [period]: { ...known, cards } } };
  },
  'evaluation-concluded': (state, { period, on, means }) => {
    const evaluation = state.evaluations[period];
    if (!evaluation) return state;
    return { ...state, evaluations: { ...state.evaluations, [period]: { ...evaluation, result: { on, means } } } };
  },
};
