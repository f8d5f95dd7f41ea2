import { inOrder, stepOf, stepsOf } from './steps.js';

const field = { id: 'territory', type: 'line' as const, label: 'Territoire', hint: null, required: true, columns: [] };

describe('the steps of a draft', () => {
  it('are those of the federal form where its kind asks for all that the form asks', () => {
    const requires = ['programme', 'foundingDeliberationOn', 'links', 'domains'] as const;
    expect(stepsOf({ requires: [...requires], fields: [] })).toEqual([
      'parties',
      'recitals',
      'domains',
      'signatories',
      'term',
    ]);
  });

  it('have one for the fields of a charter, and none for what it does not ask', () => {
    const fields = [{ ...field, count: null }];
    expect(stepsOf({ requires: [], fields })).toEqual(['parties', 'content', 'signatories', 'term']);
  });

  it.each([
    ['parties.3.signatory.name', 'signatories'],
    ['parties.3.regime', 'parties'],
    ['fields.actions.0.place', 'content'],
    ['commitment', 'term'],
    ['term.years', 'term'],
    ['domains.0.name', 'domains'],
  ])('%s stands on «%s»', (path, step) => expect(stepOf(path)).toBe(step));

  it('ask for a country before a time zone, which comes with it', () => {
    const missing = [
      { path: 'fields.territory' },
      { path: 'parties.1.timeZone' },
      { path: 'parties.1.country' },
      { path: 'parties.0.timeZone' },
    ];
    expect(inOrder(missing).map(({ path }) => path)).toEqual([
      'parties.1.country',
      'parties.0.timeZone',
      'fields.territory',
    ]);
  });
});
