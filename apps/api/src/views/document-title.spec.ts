import { aFullLife } from '../../../../test/builders/sentences.js';
import { documentTitle } from './document-title.js';

const about = { party: null, year: null, instrument: null };
const title = (kind: string, change: Partial<Record<keyof typeof about, unknown>> = {}, language: 'fr' | 'en' = 'fr') =>
  documentTitle({ ...about, ...change, kind } as Parameters<typeof documentTitle>[0], aFullLife(), language).replace(
    /\u00a0/g,
    ' ',
  );

it('says what a document is, of whom and of which year', () => {
  expect(title('council-deliberation', { party: 'p1' })).toBe('Délibération du Conseil – Huy');
  expect(title('annual-action-plan', { year: 2027 })).toBe('Plan d’action annuel – 2027');
  expect(title('charter')).toBe('Charte ou accord');
});

it('tells two decisions of one council apart by the proposal that they are about', () => {
  expect(title('council-deliberation', { party: 'p1', instrument: 'ins-1' })).toBe(
    'Délibération du Conseil – Huy – Avenant n° 1',
  );
  expect(title('amendment', { instrument: 'ins-1' })).toBe('Avenant n° 1');
  expect(title('amendment', { instrument: 'ins-1' }, 'en')).toBe('Amendment no. 1');
});
