import { daysIn, departure, spansIn, type Policy } from './departure.js';

const general: Policy = {
  due: { days: 60 },
  before: [{ days: 30 }, { days: 7 }],
  after: [7],
  thenEveryDays: 90,
  adjust: 'none',
};

describe('a protocol’s own deadline', () => {
  it('says only what differs from the general rule', () => {
    expect(departure({ ...general, due: { days: 90 } }, general)).toEqual({ due: { days: 90 } });
    expect(departure(general, general)).toEqual({});
  });
});

describe('reminders as people write them', () => {
  it.each([
    ['12 mois, 30, 7 jours', [{ months: 12 }, { days: 30 }, { days: 7 }]],
    ['3 months; 14 days', [{ months: 3 }, { days: 14 }]],
    ['', []],
  ])('«%s» is understood', (text, spans) => expect(spansIn(text)).toEqual(spans));

  it.each(['bientôt', '30 semaines', '-7', '7 7'])('«%s» is not', (text) => expect(spansIn(text)).toBeUndefined());

  it('takes no months where days are counted', () => {
    expect(daysIn('7, 30')).toEqual([7, 30]);
    expect(daysIn('2 mois')).toBeUndefined();
  });
});
