import { emptyOf, shownOf, tidied, wordsOf, type FieldSchema } from './schema.js';

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
  it('is named by what its template says of it, and else by its key', () => {
    expect(wordsOf('x', { description: 'Civilité; «M./Mme» tant qu’elle n’est pas connue' })).toEqual({
      label: 'Civilité',
      hint: '«M./Mme» tant qu’elle n’est pas connue',
    });
    expect(wordsOf('x', { description: 'Montant prévu, en centimes; rien tant qu’il n’est pas connu' }).label).toBe(
      'Montant prévu',
    );
    expect(wordsOf('signataire', {})).toEqual({ label: 'Signataire', hint: '' });
    expect(wordsOf('deQui', {}).label).toBe('De qui');
  });

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
