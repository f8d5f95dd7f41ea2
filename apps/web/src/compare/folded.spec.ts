import { folded, type Paragraph } from './folded.js';

const text = (...changes: Paragraph['change'][]): Paragraph[] =>
  changes.map((change) => ({ style: 'paragraph', change, pieces: [{ change: 'same', text: change }] }));

const seen = (...changes: Paragraph['change'][]) =>
  folded(text(...changes)).map((run) => (Array.isArray(run) ? run.length : run.change));

it('what did not change is folded, but for the paragraphs beside a change', () => {
  expect(seen('same', 'same', 'same', 'changed', 'same', 'same', 'same')).toEqual([2, 'same', 'changed', 'same', 2]);
  expect(seen('inserted', 'same', 'deleted')).toEqual(['inserted', 'same', 'deleted']);
  expect(seen('same', 'same')).toEqual([2]);
});
