import { sharesOf, totalOf } from './money.js';
import { blankAction } from './types.js';

const action = (...budget: { funder: string; cents: number }[]) => ({ ...blankAction, budget });

describe('the budget of a plan', () => {
  const plan = {
    currency: 'EUR',
    objectives: [
      { title: 'Eau', actions: [action({ funder: 'Huy', cents: 100_000 }, { funder: 'DGD', cents: 250_050 })] },
      { title: 'École', actions: [action({ funder: ' Huy ', cents: 50_000 }), action()] },
    ],
  };

  it('is added up by funder over all objectives', () => {
    expect(sharesOf(plan)).toEqual([
      { funder: 'Huy', cents: 150_000 },
      { funder: 'DGD', cents: 250_050 },
    ]);
  });

  it('has one total', () => {
    expect(totalOf(sharesOf(plan))).toBe(400_050);
  });
});
