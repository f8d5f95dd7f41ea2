import type { PartyText, Signatory } from '@pacta/protocol';
import { partner } from './cast.js';

/** Associations of a valley that does not exist, and the thirteen people who preside them. */
const associations: readonly (readonly [
  id: string,
  name: string,
  civility: Signatory['civility'],
  president: string,
])[] = [
  ['jumelages', 'Comité de jumelage d’Exemple-sur-Meuse', 'Mme', 'Colette Simon'],
  ['jeunes', 'Jeunesse du Val', 'M.', 'Nabil Cherif'],
  ['maraichers', 'Les Maraîchers solidaires', 'M.', 'Étienne Collard'],
  ['ecoles', 'Écoles sans frontières', 'Mme', 'Sylvie Marchal'],
  ['femmes', 'Femmes en réseau', 'Mme', 'Aïssatou Barry'],
  ['fanfare', 'Harmonie royale du Val', 'M.', 'Guy Warnant'],
  ['bibliotheque', 'Lire au Val', 'Mme', 'Martine Hock'],
  ['eau', 'Eau pour tous', 'M.', 'Olivier Grégoire'],
  ['sport', 'Sport et amitié', 'Mme', 'Laura Bertrand'],
  ['diaspora', 'Maison des diasporas', 'M.', 'Serge Ilunga'],
  ['climat', 'Val Climat', 'Mme', 'Julie Delcourt'],
  ['commerce', 'Commerce équitable du Val', 'M.', 'Benoît Thys'],
  ['handicap', 'Tous capables', 'Mme', 'Nathalie Fraikin'],
];

export const presidents: readonly PartyText[] = associations.map(([id, name, civility, president]) =>
  partner(
    id,
    [name, 'BE', 'Europe/Brussels'],
    [civility, president, civility === 'Mme' ? 'Présidente' : 'Président'],
    [president, `${id}@exemple-sur-meuse.example`],
    'association',
  ),
);

const [chair] = presidents;

/** An association of which the president of the twinning committee presides too: one stroke binds both. */
export const festival: PartyText = {
  ...partner(
    'festival',
    ['Festival des deux rives', 'BE', 'Europe/Brussels'],
    ['Mme', chair?.signatory.name ?? '', 'Présidente du conseil d’administration'],
    ['Colette Simon', 'festival@exemple-sur-meuse.example'],
    'association',
  ),
};

/** A town that has been a twin since 1984. */
export const twin = partner(
  'bad-lindenau',
  ['Bad Lindenau', 'DE', 'Europe/Berlin'],
  ['Mme', 'Ulrike Hartmann', 'Bürgermeisterin'],
  ['Jens Vogt', 'jens@bad-lindenau.example'],
);

/** Two towns under one charter of solidarity, and a third that joins it. */
export const allies = {
  mali: partner(
    'sanakoro',
    ['Sanakoro', 'ML', 'Africa/Bamako'],
    ['M.', 'Bakary Coulibaly', 'Maire'],
    ['Oumou Keïta', 'oumou@sanakoro.example'],
  ),
  tunisia: partner(
    'ksar-el-ward',
    ['Ksar El Ward', 'TN', 'Africa/Tunis'],
    ['Mme', 'Leïla Trabelsi', 'Maire'],
    ['Sami Jebali', 'sami@ksar-el-ward.example'],
  ),
};

/** A partner with whom all is done. */
export const togo = partner(
  'kplevi',
  ['Kplévi', 'TG', 'Africa/Lome'],
  ['M.', 'Kossi Amegan', 'Maire'],
  ['Afi Lawson', 'afi@kplevi.example'],
);
