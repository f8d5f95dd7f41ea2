import type { Texts } from '../catalogue.js';
import type { protocols as french } from '../fr/protocols.js';

export const protocols: Texts<typeof french> = {
  protocols: {
    title: 'Protocols',
    start: 'New protocol',
    search: 'Search',
    searchHint: 'Partner, title, reference…',
    phase: 'Stage',
    anyPhase: 'All stages',
    country: 'Country',
    anyCountry: 'All countries',
    sort: 'Sort by',
    sorts: { next: 'Next date', reference: 'Reference', title: 'Title', updated: 'Last change' },
    columns: { protocol: 'Protocol', phase: 'Stage', blocks: 'What is awaited', next: 'Next date' },
    until: 'until {{day}}',
    total_one: '{{count}} protocol',
    total_other: '{{count}} protocols',
    export: 'Export (CSV)',
    noneFound: 'No protocol matches',
    noneFoundWhy: 'Widen the search or remove a filter.',
    showAll: 'Show all',
    page: 'Page {{page}}',
    nextPage: 'Next page',
    previousPage: 'Previous page',
  },
  start: {
    title: 'New protocol',
    lead: 'Choose the form: the text is then completed in five steps and saves itself.',
    kind: 'Form',
    from: 'Starting point',
    fromHint: 'Taking the text of an existing protocol saves typing it again.',
    blank: 'A blank text',
    go: 'Start drafting',
  },
};
