import { charterInForce } from '../../../../test/builders/kinds.js';
import { answer, Life, scorecard } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { lessonsOf } from '../lessons.js';
import { defaultRules } from '../rules/default-rules.js';
import { isSealed } from '../sealed.js';

const inForce = (on = '2026-03-01'): Life => Life.ofKind().inForce(on);

describe('evaluations', () => {
  it('each partner weighs the same in the result', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20', 3));
    expect(life.now.evaluations['2026']?.result).toBeNull();
    life.does(scorecard('p2', 2026, '2026-11-25', 0));
    expect(life.now.evaluations['2026']?.result).toMatchObject({
      on: '2026-11-25',
      means: { equality: 1.5, capitalisation: 1.5 },
    });
  });

  it('a partner scores once', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20'));
    expect(answer(life.decide(scorecard('p1', 2026, '2026-11-21', 1)))).toBe('already-scored');
  });

  it('every criterion of the grid is scored, on its scale, and no other', () => {
    const life = inForce().on('2026-12-10');
    const card = scorecard('p1', 2026, '2026-11-20');
    const { equality: _, ...without } = card.scores;
    expect(life.decide({ ...card, scores: without })).toMatchObject({
      refusal: { reason: 'scores-incomplete', criteria: ['equality'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, charm: 1 } })).toMatchObject({
      refusal: { reason: 'scores-incomplete', criteria: ['charm'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, equality: 4 } })).toMatchObject({
      refusal: { reason: 'scores-outside-scale', criteria: ['equality'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, equality: 1.5 } })).toMatchObject({
      refusal: { reason: 'scores-outside-scale' },
    });
  });

  it('a year outside the term has no evaluation', () => {
    expect(
      answer(
        inForce()
          .on('2026-12-10')
          .decide(scorecard('p1', 2025, '2026-11-20')),
      ),
    ).toBe('year-outside-the-term');
  });
});

describe('when', () => {
  const life = () => inForce().on('2026-12-10');

  it('nobody evaluates a year that has not begun, nor one after the term', () => {
    expect(answer(life().decide(scorecard('p1', 2027, '2026-12-01')))).toBe('year-not-begun');
    expect(answer(life().decide(scorecard('p1', 2032, '2026-12-01')))).toBe('year-outside-the-term');
  });

  it('the year has begun where the partner is: in Apia, where Brussels still says the year before', () => {
    const lead = inForce().on('2026-12-31');
    expect(answer(lead.decide(scorecard('p1', 2027, '2026-12-31')))).toBe('year-not-begun');
    expect(answer(lead.on('2027-01-01').decide(scorecard('p1', 2027, '2027-01-01')))).toBe('accepted');
  });

  it.each([
    ['2026-02-28', 'before-the-protocol'],
    ['2026-12-11', 'in-the-future'],
  ])('a card of %s is refused: %s', (on, reason) =>
    expect(answer(life().decide(scorecard('p1', 2026, on)))).toBe(reason),
  );

  it('a card given in the term is recorded even after its end, and concludes the evaluation', () => {
    const late = inForce()
      .on('2031-02-20')
      .does(scorecard('p1', 'final', '2031-02-15'));
    late.on('2031-03-01').does({ type: 'end-term' }).on('2031-03-10');
    expect(answer(late.decide(scorecard('p2', 'final', '2031-03-01')))).toBe('after-the-term');
    late.does(scorecard('p2', 'final', '2031-02-28'));
    expect(late.now.evaluations['final']?.result?.on).toBe('2031-02-28');
  });

  it('the whole term is evaluated once its end is near: from its first reminder, or from a notice', () => {
    const final = (on: string) =>
      answer(
        inForce()
          .on('2030-12-10')
          .decide(scorecard('p1', 'final', on)),
      );
    expect(final('2030-02-26')).toBe('too-early-for-the-whole-term');
    expect(final('2030-02-27')).toBe('accepted');
    const ending = inForce().on('2027-04-10');
    expect(answer(ending.decide(scorecard('p1', 'final', '2027-04-01')))).toBe('too-early-for-the-whole-term');
    ending.does({ type: 'give-notice', party: 'p1', on: civilDay('2027-04-01'), reason: 'Fin' });
    expect(answer(ending.decide(scorecard('p1', 'final', '2027-03-31')))).toBe('too-early-for-the-whole-term');
    expect(answer(ending.decide(scorecard('p1', 'final', '2027-04-01')))).toBe('accepted');
  });

  it('a term without an end is not evaluated as a whole, unless it ends by notice', () => {
    const oath = charterInForce('twinning-oath').on('2027-04-10');
    const ids = defaultRules.grids['action-sheet-stars']?.criteria.map(({ id }) => [id, 1] as const) ?? [];
    const card = { ...scorecard('p1', 'final', '2027-04-01'), scores: Object.fromEntries(ids) };
    expect(answer(oath.decide(card))).toBe('no-end-in-sight');
    oath.does({ type: 'give-notice', party: 'p1', on: civilDay('2027-04-01'), reason: 'Fin' });
    expect(answer(oath.decide(card))).toBe('accepted');
  });

  it('after an end that came sooner, its years are those up to that end', () => {
    const life = inForce().on('2027-04-01');
    life.does({ type: 'give-notice', party: 'p1', on: civilDay('2027-04-01'), reason: 'Fin' });
    life.on('2027-10-02').does({ type: 'end-notice' }).on('2029-01-10');
    expect(answer(life.decide(scorecard('p1', 2027, '2027-10-02')))).toBe('after-the-term');
    expect(answer(life.decide(scorecard('p1', 2028, '2027-10-01')))).toBe('year-outside-the-term');
    expect(answer(life.decide(scorecard('p1', 2027, '2027-10-01')))).toBe('accepted');
  });
});

describe('the seal', () => {
  const sealed = (life: Life, today: string, period: number | 'final' = 2026) =>
    isSealed(life.now, period, defaultRules, civilDay(today));

  it('holds until every partner has given its card', () => {
    const life = inForce()
      .on('2026-11-21')
      .does(scorecard('p1', 2026, '2026-11-20'));
    expect(sealed(life, '2026-11-21')).toBe(true);
    life.does(scorecard('p2', 2026, '2026-11-21'));
    expect(sealed(life, '2026-11-21')).toBe(false);
  });

  it('or until the day on which it was due has passed', () => {
    const life = inForce()
      .on('2026-11-21')
      .does(scorecard('p1', 2026, '2026-11-20'));
    expect(sealed(life, '2026-11-30')).toBe(true);
    expect(sealed(life, '2026-12-01')).toBe(false);
    expect(sealed(life, '2030-05-28', 'final')).toBe(true);
    expect(sealed(life, '2030-05-29', 'final')).toBe(false);
  });

  it('holds a day longer where the due day moves to the next working day: 30 November 2030 is a Saturday', () => {
    const policy = { ...defaultRules.policies['yearly-evaluation'], adjust: 'next-working-day' as const };
    const rules = { ...defaultRules, policies: { ...defaultRules.policies, 'yearly-evaluation': policy } };
    const life = inForce();
    expect(isSealed(life.now, 2030, rules, civilDay('2030-12-02'))).toBe(true);
    expect(isSealed(life.now, 2030, rules, civilDay('2030-12-03'))).toBe(false);
  });

  it('of a protocol without an end holds the whole term', () =>
    expect(sealed(charterInForce('senart-charter'), '2040-01-01', 'final')).toBe(true));
});

describe('grids', () => {
  const cardOf = (gridId: string, change: Partial<Act<'submit-evaluation'>> = {}): Act<'submit-evaluation'> => {
    const grid = defaultRules.grids[gridId];
    const scores = (grid?.criteria ?? []).map(({ id, scale = grid?.scale }) => [id, scale?.max ?? 0] as const);
    return { ...scorecard('p1', 2026, '2026-11-20'), scores: Object.fromEntries(scores), ...change };
  };

  it('Sénart’s asks who made the evaluation: the partner itself, or somebody from outside', () => {
    const life = charterInForce('senart-charter').on('2026-12-10');
    expect(answer(life.decide(cardOf('senart-commitments')))).toBe('evaluator-missing');
    const evaluator = { origin: 'external', name: 'Cabinet Dupré' } as const;
    life.does(cardOf('senart-commitments', { evaluator }));
    expect(life.now.evaluations[2026]?.cards['p1']?.evaluator).toEqual(evaluator);
  });

  it('each criterion is scored on its own scale where it has one', () => {
    const stars = defaultRules.grids['action-sheet-stars'];
    if (!stars) throw new Error('the grid of stars is gone');
    const [first, ...others] = stars.criteria;
    if (!first) throw new Error('the grid of stars is empty');
    const criteria = [{ ...first, scale: { min: 1, max: 5 } }, ...others];
    const rules = { ...defaultRules, grids: { ...defaultRules.grids, 'action-sheet-stars': { ...stars, criteria } } };
    const life = charterInForce('solidarity-charter', rules).on('2026-12-10');
    const scores = (score: number) => ({ ...cardOf('action-sheet-stars').scores, [first.id]: score });
    expect(answer(life.decide(cardOf('action-sheet-stars', { scores: scores(5) })))).toBe('accepted');
    expect(life.decide(cardOf('action-sheet-stars', { scores: scores(0) }))).toMatchObject({
      refusal: { reason: 'scores-outside-scale', criteria: [first.id], min: 1, max: 5 },
    });
  });

  it('the grid in which the first partner scored binds the others, whatever the kind says since', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20'));
    const cic = defaultRules.kinds['cic-protocol'];
    if (!cic) throw new Error('the kind is gone');
    const rules = {
      ...defaultRules,
      kinds: { ...defaultRules.kinds, 'cic-protocol': { ...cic, grid: 'isere-criteria' } },
    };
    const later = new Life(rules).on('2026-12-11');
    later.state = life.now;
    expect(later.does(scorecard('p2', 2026, '2026-11-25')).now.evaluations[2026]).toMatchObject({
      grid: 'cic-principles',
      result: { on: '2026-11-25' },
    });
  });

  it('a framework charter carries no evaluation', () =>
    expect(answer(charterInForce('isere-charter').on('2026-12-10').decide(cardOf('isere-criteria')))).toBe(
      'not-part-of-this-kind',
    ));
});

describe('what was learnt', () => {
  it('goes on once the evaluation is concluded, the newest first, word for word', () => {
    const life = inForce()
      .on('2027-12-10')
      .does({ ...scorecard('p1', 2026, '2026-11-20'), lessons: 'Plus tôt.' });
    expect(lessonsOf(life.now)).toEqual([]);
    life.does({ ...scorecard('p2', 2026, '2026-11-25'), lessons: ' ' });
    life.does(scorecard('p1', 2027, '2027-11-20'), scorecard('p2', 2027, '2027-11-21'));
    expect(lessonsOf(life.now).map(({ on, words }) => `${on} ${words}`)).toEqual([
      '2027-11-21 Commencer la formation plus tôt.',
      '2027-11-20 Commencer la formation plus tôt.',
      '2026-11-20 Plus tôt.',
    ]);
  });

  it('a dissent is kept beside the common result', () => {
    const dissent = 'Nous contestons le score d’égalité.';
    const life = inForce()
      .on('2026-12-10')
      .does({ ...scorecard('p1', 2026, '2026-11-20'), dissent }, scorecard('p2', 2026, '2026-11-20'));
    expect(life.now.evaluations[2026]?.cards['p1']?.dissent).toBe(dissent);
  });
});
