import type { Bodies, Growing } from './types.js';

/** What something new begins with: enough that its form has something to show, and nothing that pretends to be said. */
const blanks: { readonly [S in Growing]: () => Bodies[S] } = {
  regimes: () => ({
    id: '',
    label: { fr: '' },
    steps: [{ id: 'step', act: 'signature', organ: 'mayor', label: { fr: '' }, source: '' }],
  }),
  kinds: () => ({
    id: '',
    label: { fr: '' },
    parties: { min: 2, max: 2 },
    regimes: ['be-municipality', 'partner-municipality'],
    requires: [],
    fields: [],
    articles: [],
    clerical: [
      'title',
      'place',
      'parties.*.referent.name',
      'parties.*.referent.email',
      'parties.*.signatory.civility',
      'parties.*.countersignatory.civility',
    ],
    term: { kind: 'years', years: 5 },
    carries: ['action-plans', 'evaluations', 'renewal'],
    document: 'charter',
    grid: 'action-sheet-stars',
    source: '',
  }),
  grids: () => ({
    id: '',
    label: { fr: '' },
    source: '',
    scale: { min: 0, max: 3 },
    criteria: [{ id: 'criterion', group: 'all', label: { fr: '' } }],
  }),
};

export const blankOf = <S extends Growing>(section: S): Bodies[S] => blanks[section]();
