import { changesOf, merge } from './merge.js';

const base = { title: 'Huy', links: '', parties: [{ name: 'Huy' }, { name: '' }], domains: [{ name: 'Eau' }] };

describe('two people on one draft', () => {
  it('keeps both changes where they touch different fields', () => {
    const theirs = { ...base, links: 'Amitié' };
    const mine = { ...base, parties: [{ name: 'Huy' }, { name: 'Natitingou' }] };
    expect(changesOf(base, theirs, mine)).toEqual([{ path: 'links', theirs: 'Amitié', mine: '', contested: false }]);
    expect(merge(base, theirs, mine, () => 'mine')).toEqual({ ...mine, links: 'Amitié' });
  });

  it('asks whose word stands where both have changed the same field', () => {
    const theirs = { ...base, parties: [{ name: 'Huy' }, { name: 'Cotonou' }] };
    const mine = { ...base, parties: [{ name: 'Huy' }, { name: 'Natitingou' }] };
    expect(changesOf(base, theirs, mine)).toEqual([
      { path: 'parties.1.name', theirs: 'Cotonou', mine: 'Natitingou', contested: true },
    ]);
    expect(merge(base, theirs, mine, () => 'theirs')).toEqual(theirs);
    expect(merge(base, theirs, mine, () => 'mine')).toEqual(mine);
  });

  it('takes a list as a whole once an entry was added or removed', () => {
    const theirs = { ...base, domains: [{ name: 'Eau' }, { name: 'École' }] };
    const mine = { ...base, domains: [{ name: 'Eau potable' }] };
    expect(changesOf(base, theirs, mine).map(({ path, contested }) => [path, contested])).toEqual([['domains', true]]);
    expect(merge(base, theirs, mine, () => 'theirs')).toEqual(theirs);
  });

  it('has nothing to show when both made the same change', () => {
    const both = { ...base, title: 'Huy et Natitingou' };
    expect(changesOf(base, both, both)).toEqual([]);
    expect(merge(base, both, both, () => 'theirs')).toEqual(both);
  });

  it('matches the fields of a charter one by one, from the first that either has filled in', () => {
    const theirs = { ...base, fields: { territory: 'Sénart' } };
    const mine = { ...base, fields: { guide: ['Introduction'] } };
    expect(changesOf(base, theirs, mine).map(({ path, contested }) => [path, contested])).toEqual([
      ['fields.territory', false],
    ]);
    const both = { territory: 'Sénart', guide: ['Introduction'] };
    expect(merge(base, theirs, mine, () => 'mine')).toEqual({ ...base, fields: both });
  });

  it('asks about one cell of a table, and about a sum that both have changed', () => {
    const before = { rows: [{ action: 'Puits', place: 'ici' }], commitment: null };
    const theirs = { rows: [{ action: 'Puits', place: 'là-bas' }], commitment: { cents: 100, currency: 'EUR' } };
    const mine = { rows: [{ action: 'Forage', place: 'ici' }], commitment: { cents: 200, currency: 'EUR' } };
    expect(changesOf(before, theirs, mine).map(({ path, contested }) => [path, contested])).toEqual([
      ['rows.0.place', false],
      ['commitment', true],
    ]);
    expect(merge(before, theirs, mine, () => 'theirs')).toEqual({
      rows: [{ action: 'Forage', place: 'là-bas' }],
      commitment: { cents: 100, currency: 'EUR' },
    });
  });
});
