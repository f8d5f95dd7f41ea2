import { parseDays, parseSpans, runsOf } from './spans.js';

const days = (...list: number[]) => list.map((count) => ({ days: count }));
const months = (...list: number[]) => list.map((count) => ({ months: count }));

describe('reminders before a day', () => {
  it.each([
    ['30, 14, 7, 1', days(30, 14, 7, 1)],
    ['30, 14, 7 et 1 jours', days(30, 14, 7, 1)],
    ['12, 9, 6 mois, 14 et 3 jours', [...months(12, 9, 6), ...days(14, 3)]],
    ['12 mois; 9 mois; 14', [...months(12, 9), ...days(14)]],
    ['12 months and 3 days', [...months(12), ...days(3)]],
    ['', []],
  ])('«%s» is understood', (typed, spans) => expect(parseSpans(typed)).toEqual(spans));

  it.each(['un mois', '3 semaines', '30 avant'])('«%s» is asked again', (typed) =>
    expect(parseSpans(typed)).toBeUndefined(),
  );

  it('are said together by their unit', () =>
    expect(runsOf([...months(12, 9), ...days(14, 3)])).toEqual([
      { unit: 'months', counts: [12, 9] },
      { unit: 'days', counts: [14, 3] },
    ]));
});

describe('reminders after a day', () => {
  it('are days', () => expect(parseDays('7, 30')).toEqual([7, 30]));
  it('are no months', () => expect(parseDays('1 mois')).toBeUndefined());
});
