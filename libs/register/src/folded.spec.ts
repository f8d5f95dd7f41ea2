import { folded, patternsOf } from './folded.js';

test.each([
  ['Coopération', 'cooperation'],
  ['ABOMEY-ÇALAVI', 'abomey-calavi'],
  ['e\u0301tat', 'etat'],
  ['Łódź', 'łodz'],
])('«%s» is compared as «%s»', (text, expected) => expect(folded(text)).toBe(expected));

test('each word of a search is looked for anywhere, and means itself', () => {
  expect(patternsOf('  Être  100%  a_b c\\d ')).toEqual(['%etre%', '%100\\%%', '%a\\_b%', '%c\\\\d%']);
  expect(patternsOf(' ')).toEqual([]);
});
