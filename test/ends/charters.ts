import { addMonths, type PartyText } from '@pacta/protocol';
import { festival, presidents } from '../../apps/api/src/example/neighbours.js';
import { aText } from '../builders/protocol.js';
import { cenon, charterText } from '../lives/cast.js';
import { completes, fulfils, ratifies, signs, submits } from './doings.js';
import { day, deliberation, drafting, duty, formality, signature, soonest, type Row, type Written } from './table.js';
import { councilOf, FORCE, frenchCouncilOf } from './papers.js';
import { aid, evaluation } from './years.js';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Of more than four, the first three and how many are left. */
const some = (names: readonly string[]): string =>
  list.format(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names);

/** «de» before each name, as it is read aloud. */
const bodies: Readonly<Record<string, string>> = {
  jumelages: 'la présidence du Comité de jumelage d’Exemple-sur-Meuse',
  jeunes: 'la présidence de la Jeunesse du Val',
  maraichers: 'la présidence des Maraîchers solidaires',
  ecoles: 'la présidence d’Écoles sans frontières',
  femmes: 'la présidence de Femmes en réseau',
  fanfare: 'la présidence de l’Harmonie royale du Val',
  bibliotheque: 'la présidence de Lire au Val',
  eau: 'la présidence d’Eau pour tous',
  sport: 'la présidence de Sport et amitié',
  diaspora: 'la présidence de la Maison des diasporas',
  climat: 'la présidence de Val Climat',
  commerce: 'la présidence de Commerce équitable du Val',
  handicap: 'la présidence de Tous capables',
  festival: 'la présidence de Festival des deux rives',
};

const awaitedOf = (ids: readonly string[]) => signature(`par ${some(ids.map((id) => bodies[id] ?? id))}`, 40);

/** Each president in turn; the first signs for two associations by one stroke. */
function strokes(associations: readonly PartyText[]): Row[] {
  const [chair, ...others] = associations.map(({ id }) => id);
  const both = { party: festival.id, function: festival.signatory.function };
  const council = deliberation('par l’assemblée délibérante de Sénart', 100);
  return [
    [signs(chair ?? '', -19, { also: both }), awaitedOf(others), { scanned: true }],
    ...others.map((id, n): Row => {
      const left = others.slice(n + 1);
      return [signs(id, -18), left.length > 0 ? awaitedOf(left) : council];
    }),
  ];
}

export const charters: Readonly<Record<string, Written>> = {
  'a territory and fourteen associations, one president of which signs for two': (lead) => {
    const senart = { ...cenon, id: lead, name: 'Sénart' };
    const all = [...presidents, festival];
    const on = day(-4);
    const review = duty(
      'Fin des deux mois pendant lesquels le préfet peut saisir le tribunal',
      'Sénart',
      addMonths(day(-5), 2),
    );
    const evaluated = evaluation(on, some(['Sénart', ...all.map(({ name }) => name)]));
    return {
      kind: 'senart-charter',
      text: aText({
        title: 'Le Val ouvert au monde',
        parties: [senart, ...all],
        fields: { territory: 'Sénart' },
        term: { kind: 'endless' },
      }),
      atFirst: drafting,
      rows: [
        [submits(-20), awaitedOf(all.map(({ id }) => id))],
        ...strokes(presidents),
        [ratifies(lead, -8), signature('par le maire de Sénart', 52)],
        [signs(lead, -6), formality('Transmission au préfet', 'Sénart', 54)],
        [completes(lead, -5, 'prefect-transmission'), formality('Publication', 'Sénart', 55)],
        [completes(lead, -4, 'publication'), soonest(review, aid(on, 'Sénart'), evaluated)],
        [fulfils('prefect-review', 0), soonest(aid(on, 'Sénart'), evaluated)],
      ],
      documents: [
        'Charte ou accord',
        ...frenchCouncilOf(
          'Sénart',
          Object.values(bodies).map((chair) => chair.replace('la présidence ', '')),
        ),
        FORCE,
      ],
    };
  },

  'one council adopts a charter, and reads it again': (lead) => {
    const review = (months: number) =>
      duty('Revue de la charte par le comité de suivi', 'Huy', addMonths(day(-10), months));
    const parties = charterText.parties.map((party) => ({ ...party, id: lead }));
    return {
      kind: 'cenon-charter',
      text: { ...charterText, parties },
      atFirst: drafting,
      rows: [
        [submits(-30), deliberation('par le Conseil de Huy', 90)],
        [ratifies(lead, -10), review(60), { scanned: true }],
        [fulfils('charter-review', 0), review(120)],
      ],
      documents: ['Charte ou accord', ...councilOf('Huy', []), FORCE],
    };
  },
};
