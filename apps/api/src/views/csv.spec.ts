import type { ProtocolRow } from '@pacta/contracts';
import { csvOf } from './csv.js';

const row: ProtocolRow = {
  id: 'a',
  reference: 'PC-2026-0001',
  kind: 'cic-protocol',
  title: 'Eau; et "montagne"',
  phase: 'in-force',
  partners: ['Villa Aurora'],
  countries: ['BE', 'BO'],
  regimes: [
    { id: 'be-municipality', title: 'Commune belge' },
    { id: 'own', title: 'Département de La Paz' },
  ],
  sentence: 'Rien.',
  awaited: null,
  due: null,
  daysLeft: null,
  nextOn: null,
  lastDay: null,
};

it('opens in a spreadsheet as it is: mark, separator, quotes, words of the reader', () => {
  const [head, line] = csvOf([row], 'fr').split('\r\n');
  expect(head?.startsWith('\uFEFF"Référence";"Titre"')).toBe(true);
  expect(line).toBe(
    '"PC-2026-0001";"Eau; et ""montagne""";"en vigueur";"Villa Aurora";"Belgique, Bolivie";"Commune belge, Département de La Paz";"Rien.";"";""',
  );
});

it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('a title «%s» is no formula', (title) => {
  expect(csvOf([{ ...row, title }], 'fr')).toContain(`"'${title}"`);
});
