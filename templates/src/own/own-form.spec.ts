import type { OwnField, OwnFieldType, OwnForm } from '@pacta/protocol';
import { formFound, formSaid, kindNamed, listedFields } from './own-form.js';

const field = (id: string, type: OwnFieldType, rest: Partial<OwnField> = {}): OwnField => ({
  ...{ id, type, label: id, hint: '', fixed: false, asked: false, fields: [] },
  ...rest,
});
const fields = [
  field('motif', 'line'),
  field('urgent', 'yes-no', { fixed: true }),
  field('points', 'lines', { fixed: true }),
  field('lignes', 'rows', { fixed: true, fields: [field('prix', 'money', { fixed: true })] }),
  field('visite', 'group', { fixed: true, fields: [field('lieu', 'line')] }),
];
const form: OwnForm = formFound({ fields, prints: ['reference'] }, 'Note');
const said = (path: string, type: OwnFieldType, label = 'Dit') => ({ path, type, label, hint: 'Aide' });

it('lists every field with the tag by which it is found in the file', () => {
  expect(listedFields(fields).map(({ path, tag }) => [path, tag])).toEqual([
    ['motif', '{motif}'],
    ['urgent', '{#urgent}…{/urgent}'],
    ['points', '{#points}{.}{/points}'],
    ['lignes', '{#lignes}…{/lignes}'],
    ['lignes.prix', '{#lignes}{prix}{/lignes}'],
    ['visite', '{visite.…}'],
    ['visite.lieu', '{visite.lieu}'],
  ]);
});

it('keeps what was said of a field when its file is changed, but not a type that the tags now decide', () => {
  const before = formSaid(form, [said('motif', 'day', 'Le jour'), said('lignes.prix', 'money', 'Coût')]);
  const now = [field('motif', 'line', { fixed: true }), field('autre', 'line'), ...fields.slice(3)];
  const after = formFound({ fields: now, prints: [] }, 'Note', before);
  expect(listedFields(after.fields).map(({ path, field: { type, label } }) => [path, type, label])).toEqual([
    ['motif', 'line', 'Le jour'],
    ['autre', 'line', 'autre'],
    ['lignes', 'rows', 'lignes'],
    ['lignes.prix', 'money', 'Coût'],
    ['visite', 'group', 'visite'],
    ['visite.lieu', 'line', 'lieu'],
  ]);
  expect(formFound({ fields, prints: [] }, 'Note', before).fields[0]).toMatchObject({ type: 'day', hint: 'Aide' });
});

it('takes no type that the tags do not leave open, and no field that there is not', () => {
  expect(formSaid(form, [said('visite.lieu', 'paragraph')])?.fields.at(-1)?.fields).toMatchObject([
    { type: 'paragraph' },
  ]);
  for (const wrong of [said('lignes.prix', 'day'), said('urgent', 'line'), said('motif', 'rows'), said('rien', 'line')])
    expect(formSaid(form, [wrong])).toBeUndefined();
});

it('names a kind by its title, as addresses can', () => {
  expect(kindNamed('Note au Collège')).toBe('own-note-au-college');
  expect(kindNamed('  Courrier (n° 2)!')).toBe('own-courrier-n-2');
  expect(kindNamed('رسالة')).toMatch(/^own-[0-9a-f]{12}$/);
  expect(kindNamed('x'.repeat(200))).toHaveLength(60);
});
