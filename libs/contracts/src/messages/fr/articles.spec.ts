import { ofPlace } from './articles.js';
import { shortList } from './typography.js';

it.each([
  ['Huy', 'de Huy'],
  ['Andenne', 'd’Andenne'],
  ['Le Roeulx', 'du Roeulx'],
  ['Les Bons Villers', 'des Bons Villers'],
  ['La Louvière', 'de La Louvière'],
  ['Yvoir', 'd’Yvoir'],
  ['Yaoundé', 'de Yaoundé'],
  ['Comité de jumelage d’Exemple', 'du Comité de jumelage d’Exemple'],
  ['Maison des diasporas', 'de la Maison des diasporas'],
  ['Harmonie royale du Val', 'de l’Harmonie royale du Val'],
  ['Association sportive', 'de l’Association sportive'],
])('of a body whose name takes an article, and of one whose name takes none: %s', (name, said) =>
  expect(ofPlace(name)).toBe(said),
);

it.each([
  ['Eau pour tous', 'd’Eau pour tous'],
  ['Lire au Val', 'de Lire au Val'],
  ['Femmes en réseau', 'de Femmes en réseau'],
  ['Écoles sans frontières', 'd’Écoles sans frontières'],
  ['Union', 'd’Union'],
  ['Maison Carrée', 'de Maison Carrée'],
])('a motto or a proper name keeps its words: %s', (name, said) => expect(ofPlace(name)).toBe(said));

it('names three of more than four, and says how many others there are', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(shortList(all.slice(0, 2))).toBe('a et b');
  expect(shortList(all.slice(0, 4))).toBe('a, b, c et d');
  expect(shortList(all.slice(0, 5))).toBe('a, b, c et 2\u00a0autres');
  expect(shortList(all)).toBe('a, b, c et 3\u00a0autres');
});
