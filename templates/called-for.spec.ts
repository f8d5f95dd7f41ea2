import { DOCUMENT_KINDS } from '@pacta/protocol';
import { templates } from './index.js';

const made = templates.map(({ kind }) => kind);

describe('the documents that facts call for', () => {
  it('have each a template', () => {
    expect(DOCUMENT_KINDS.filter((kind) => !made.includes(kind))).toEqual([]);
  });

  it('are all the templates there are', () => {
    expect(made.filter((kind) => !DOCUMENT_KINDS.some((known) => known === kind))).toEqual([]);
  });
});
