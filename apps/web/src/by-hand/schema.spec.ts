import { currencyIn } from './currency.js';
import { typedIn } from './kept-form.js';
import { emptyOf, fitting, shownOf, tidied, type FieldSchema } from './schema.js';

const person: FieldSchema = {
  type: 'object',
  properties: {
    nom: { type: 'string' },
    civilite: { type: 'string', enum: ['M.', 'Mme'] },
    present: { type: 'boolean' },
    qualites: { type: 'array', items: { type: 'string' } },
    note: { type: 'string' },
  },
  required: ['nom', 'civilite', 'present', 'qualites'],
};

describe('a field by its schema', () => {
  it('begins with all that it must say, empty', () => {
    expect(emptyOf(person)).toEqual({ nom: '', civilite: 'M.', present: false, qualites: [] });
  });

  it('shows a dotted line as an empty field, and keeps the place of an empty line', () => {
    const dotted: FieldSchema = { type: 'string', default: '……' };
    const schema: FieldSchema = {
      type: 'object',
      properties: { lieu: dotted, points: { type: 'array', items: dotted } },
    };
    expect(shownOf(schema, { lieu: '……', points: ['……', 'Bilan'] })).toEqual({ lieu: '', points: ['', 'Bilan'] });
    expect(tidied(schema, { lieu: '', points: ['', 'Bilan'] })).toEqual({ points: ['……………………', 'Bilan'] });
  });

  it('says nothing of what is left empty, at any depth, and keeps a zero and a no', () => {
    const given = { nom: '', present: false, count: 0, qualites: ['Maire'], autre: { nom: '', note: 'x' } };
    const schema: FieldSchema = { type: 'object', properties: { ...person.properties, autre: person } };
    expect(tidied(schema, given)).toEqual({ present: false, count: 0, qualites: ['Maire'], autre: { note: 'x' } });
  });
});

describe('what was typed and is kept', () => {
  it('is what differs from what the protocol knows, an emptied field included', () => {
    const first = { lieu: 'Andenne', but: '', etapes: [{ lieu: '' }] };
    expect(typedIn(first, first)).toEqual({});
    expect(typedIn(first, { lieu: '', but: '', etapes: [{ lieu: 'Ouakam' }] })).toEqual({
      lieu: '',
      etapes: [{ lieu: 'Ouakam' }],
    });
  });

  it('comes back as far as the template, which may have changed, has room for it', () => {
    const schema: FieldSchema = {
      type: 'object',
      properties: {
        nom: { type: 'string' },
        total: { type: 'integer' },
        present: { type: 'boolean' },
        groupe: { type: 'object', properties: { nom: { type: 'string' } } },
        lignes: { type: 'array', items: { type: 'string' } },
      },
    };
    const kept = {
      nom: 'Awa Fall',
      total: 'douze',
      present: false,
      groupe: { nom: '', titre: 'Maire' },
      lignes: ['Bilan', { nom: 'x' }],
      disparu: 'x',
    };
    expect(fitting(schema, kept)).toEqual({ nom: 'Awa Fall', present: false, groupe: { nom: '' }, lignes: ['Bilan'] });
    expect(fitting(schema, { groupe: null, total: null, lignes: 'Bilan' })).toEqual({ groupe: null, total: null });
  });
});

describe('the currency of a document', () => {
  const schema: FieldSchema = { type: 'object', properties: { devise: { type: 'string', unit: 'currency' } } };

  it('is the one that it says, and euro where it says none', () => {
    expect(currencyIn(schema, { devise: 'XOF' })).toBe('XOF');
    expect(currencyIn(schema, { devise: '' })).toBe('EUR');
    expect(currencyIn({ type: 'object', properties: {} }, { devise: 'XOF' })).toBe('EUR');
  });
});
