import { distance, nearestOf } from './nearest.js';

it.each([
  ['', '', 0],
  ['nom', '', 3],
  ['nom', 'non', 1],
  ['nom', 'nmo', 1],
  ['commune', 'comune', 1],
  ['lieu', 'liens', 2],
])('«%s» is %s in %i steps', (one, other, steps) => {
  expect(distance(one, other)).toBe(steps);
  expect(distance(other, one)).toBe(steps);
});

it.each([
  ['lien', ['lieu', 'liens'], 'liens'],
  ['nom', ['commune.nom', 'note'], 'commune.nom'],
  ['Référence', ['reference'], 'reference'],
  ['nom', ['budget'], undefined],
  ['x', [], undefined],
])('who writes «%s» where there is %j means %s', (path, candidates, meant) => {
  expect(nearestOf(path, candidates)).toBe(meant);
});
