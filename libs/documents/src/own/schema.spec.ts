import type { OwnField, OwnFieldType } from '@pacta/protocol';
import { z } from 'zod';
import { blank } from '../fill/blank.js';
import { ownSample } from './sample.js';
import { ownShape } from './schema.js';

const field = (id: string, type: OwnFieldType, rest: Partial<OwnField> = {}): OwnField => ({
  ...{ id, type, label: id, hint: '', fixed: false, asked: false, fields: [] },
  ...rest,
});
const all = [
  field('objet', 'line', { label: 'Objet', hint: 'En une ligne' }),
  field('texte', 'paragraph'),
  field('jour', 'day'),
  field('prix', 'money'),
  field('places', 'number'),
  field('repas', 'yes-no'),
  field('points', 'lines', { fixed: true }),
  field('lignes', 'rows', { fixed: true, fields: [field('nom', 'line'), field('le', 'day')] }),
  field('visite', 'group', { fixed: true, fields: [field('lieu', 'line')] }),
];
const schema = z.strictObject(ownShape(all, 'fr'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\u00a0/g, ' '));

it('prints each field as its type is written where its tags do not say how', () => {
  expect(plain(schema.parse(ownSample(all)))).toEqual({
    ...{
      objet: '[Objet]',
      texte: '[texte]',
      jour: '1ᵉʳ décembre 2026',
      prix: '1 250,00 €',
      places: '12',
      repas: 'oui',
    },
    ...{ points: ['[points 1]', '[points 2]'], visite: { lieu: '[lieu]' } },
    lignes: Array.from({ length: 2 }, () => ({ nom: '[nom]', le: '1ᵉʳ décembre 2026' })),
  });
  const inEnglish = z.strictObject(ownShape(all.slice(2, 6), 'en'));
  expect(plain(inEnglish.parse({ jour: '2026-12-01', prix: 5, places: 1200.5 }))).toEqual({
    ...{ jour: '1 December 2026', prix: '0.05 €', places: '1,200.50', repas: 'no' },
  });
});

it('leaves to the tags what they say themselves, and a dotted line where nothing is typed', () => {
  const fixed = [field('jour', 'day', { fixed: true }), field('prix', 'money', { fixed: true })];
  expect(z.strictObject(ownShape(fixed, 'fr')).parse({ jour: '2026-12-01', prix: 5 })).toEqual({
    jour: '2026-12-01',
    prix: 5,
  });
  expect(schema.parse({ visite: {}, lignes: [{}] })).toEqual({
    ...{ objet: blank, texte: blank, jour: blank, prix: blank, places: blank, repas: 'non', points: [] },
    ...{ lignes: [{ nom: '', le: '' }], visite: { lieu: blank } },
  });
  const asked = z.strictObject(ownShape([field('delai', 'day', { asked: true })], 'fr'));
  expect(asked.parse({}).delai).toBeUndefined();
});

it('refuses what a field does not hold', () => {
  for (const wrong of [
    { objet: 5 },
    { jour: 'demain' },
    { prix: 1.5 },
    { places: '3' },
    { repas: 'oui' },
    { autre: 'x' },
  ])
    expect(schema.safeParse({ visite: {}, ...wrong }).success).toBe(false);
});

it('describes a form: a name and a hint for each, nothing of which must be filled in', () => {
  const { properties, required } = z.toJSONSchema(schema, { io: 'input' });
  expect(properties).toMatchObject({
    objet: { type: 'string', title: 'Objet', description: 'En une ligne' },
    texte: { type: 'string', lines: 'several' },
    jour: { type: 'string', format: 'date' },
    prix: { type: 'integer', unit: 'cents', currency: 'EUR' },
    places: { type: 'number' },
    repas: { type: 'boolean' },
    lignes: { type: 'array', items: { properties: { le: { format: 'date' } } } },
  });
  expect(required).toEqual(['visite']);
});
