import { DOCUMENT_KINDS, WITHOUT_TEMPLATE } from '@pacta/protocol';
import { templates } from './index.js';

const made = templates.map(({ kind }) => kind);

describe('the documents that facts call for', () => {
  it('have each a template, but for those that are said to have none yet', () => {
    const wanting = DOCUMENT_KINDS.filter((kind) => !made.includes(kind));
    expect(wanting.sort()).toEqual([...WITHOUT_TEMPLATE].sort());
  });

  it('are all the templates there are', () => {
    expect(made.filter((kind) => !DOCUMENT_KINDS.some((known) => known === kind))).toEqual([]);
  });
});
