import { addDays, addMonths, addYears, civilDay, type CivilDay, type ProtocolText } from '@pacta/protocol';
import { exampleName, lead, partners } from './cast.js';
import { allies, festival, presidents, twin } from './neighbours.js';
import { ratified, signedFor } from './scenes.js';
import { charterText, type Story, type StoryAct } from './story.js';

const fiveYears = { kind: 'years', years: 5 } as const;
const endless = { kind: 'endless' } as const;

/** The charter of a territory: one council, thirteen presidents, one of whom signs for two associations by one stroke. */
function valley(organisation: string, today: CivilDay): Story {
  const town = lead(organisation);
  const on = addDays(today, -130);
  const [chair, ...others] = presidents;
  const strokes: StoryAct[] = chair
    ? [
        {
          type: 'sign',
          party: chair.id,
          on: addDays(on, 6),
          also: [{ party: festival.id, function: festival.signatory.function }],
        },
      ]
    : [];
  return {
    key: 'valley',
    kind: 'senart-charter',
    text: charterText('Le Val ouvert au monde', [town, ...presidents, festival], endless, {
      territory: 'Exemple-sur-Meuse',
      context:
        'Treize associations et la commune entretiennent des liens avec l’étranger. Elles veulent les mener ensemble.',
      guide: ['Se connaître', 'Construire ensemble', 'Agir', 'Évaluer', 'Transmettre'],
      actions: [
        { action: 'Fête des deux rives', place: 'ici', partner: 'Festival des deux rives' },
        { action: 'Atelier de semences', place: 'là-bas', partner: 'Sanakoro' },
        { action: 'Échange de jeunes', place: 'ici et là-bas', partner: 'Bad Lindenau' },
      ],
    }),
    acts: [
      { type: 'submit-for-signature', on },
      ...signedFor(town, addDays(on, 5)),
      ...strokes,
      ...others.flatMap((association, n) => signedFor(association, addDays(on, 7 + n))),
      ratified(town.id, addDays(on, 50), 61),
    ],
  };
}

/** The frame that the council gave to its own projects, whose review is due in two weeks. */
function frame(organisation: string, today: CivilDay): Story {
  const town = { ...lead(organisation), regime: 'framework-charter', countersignatory: null };
  const on = addDays(addYears(today, -5), 15);
  const how = (words: string): string => `${words} Le service des relations internationales en rend compte au Conseil.`;
  return {
    key: 'frame',
    kind: 'cenon-charter',
    text: charterText('', [town], endless, {
      agreements: [
        { agreement: 'Jumelage', partner: twin.name, since: '1984' },
        { agreement: 'Protocole de collaboration', partner: partners.benin.name, since: '2009' },
      ],
      partners: [{ name: 'Écoles sans frontières', country: 'Belgique' }],
      committee: ['L’échevin des relations internationales', 'Deux conseillers', 'Deux associations'],
      consultation: how('Le conseil consultatif des jeunes est entendu avant chaque projet.'),
      reciprocity: how('Chaque mission prévoit un retour.'),
      objectives: how('Chaque projet a deux indicateurs chiffrés et un indicateur décrit.'),
      respect: how('Les comptes rendus sont écrits à deux mains.'),
      transparency: how('Les projets et leurs rapports sont publiés sur le site de la commune.'),
      impact: how('Un rapport final clôt chaque projet.'),
      continuity: how('Un projet commence par la lecture du rapport du précédent.'),
      durability: how('Un budget d’entretien est fixé dès le départ.'),
    }),
    acts: [{ type: 'submit-for-signature', on: addDays(on, -30) }, ratified(town.id, on, 18)],
  };
}

/** A charter of solidarity between three towns; a fourth joins it, and its own council is awaited. */
function solidarity(organisation: string, today: CivilDay): Story {
  const town = lead(organisation);
  const { mali, tunisia } = allies;
  const on = addMonths(today, -20);
  const asked = addDays(today, -70);
  return {
    key: 'solidarity',
    kind: 'solidarity-charter',
    text: charterText('Trois villes solidaires', [town, mali], fiveYears, {
      commitments: [
        'se rencontrer chaque année',
        'partager les marchés passés et leurs leçons',
        'accueillir des jeunes',
      ],
      actions: ['former des fontainiers', 'jumeler deux écoles', 'préparer un marché public équitable'],
      referents: [
        { entity: exampleName, referent: 'Thomas Lejeune', contact: 'relations@exemple-sur-meuse.example' },
        { entity: mali.name, referent: mali.referent.name, contact: mali.referent.email },
      ],
      resources: 'Un agent à mi-temps de chaque côté, et les frais de deux missions l’an.',
      environment: 'Protéger les points d’eau et trier les déchets des marchés.',
      economy: 'Former des artisans et acheter leurs produits.',
      social: 'Ouvrir les échanges aux écoles et aux associations de femmes.',
    }),
    acts: [
      { type: 'submit-for-signature', on: addDays(on, -60) },
      ...signedFor(town, addDays(on, -55)),
      ...signedFor(mali, addDays(on, -40)),
      ratified(mali.id, addDays(on, -20), 4),
      ratified(town.id, on, 22),
      {
        type: 'propose-adhesion',
        instrument: 'j1',
        party: town.id,
        on: asked,
        title: `Adhésion de ${tunisia.name}`,
        joins: tunisia,
      },
      ...signedFor(town, addDays(asked, 4), 'j1'),
      ...signedFor(mali, addDays(asked, 9), 'j1'),
      ...signedFor(tunisia, addDays(asked, 12), 'j1'),
      ratified(mali.id, addDays(asked, 30), 5, 'j1'),
      ratified(town.id, addDays(asked, 44), 31, 'j1'),
    ],
  };
}

/** A twinning of 1984 that is taken in as it stands, and goes on from here. */
function oldTwins(organisation: string): Story {
  const fields: ProtocolText['fields'] = {
    purpose: 'Quarante ans d’amitié, de fêtes partagées et de familles accueillies.',
    exchanges: ['séjours d’écoliers', 'marché de Noël', 'rencontre des harmonies'],
  };
  return {
    key: 'twins',
    kind: 'twinning-oath',
    text: charterText(`${exampleName} – ${twin.name}`, [lead(organisation), twin], endless, fields),
    imported: { inForceOn: civilDay('1984-06-17'), settled: [] },
    acts: [],
  };
}

/** The stories that are no protocol of the federal programme. */
export const charters = (organisation: string, today: CivilDay): readonly Story[] => [
  valley(organisation, today),
  frame(organisation, today),
  solidarity(organisation, today),
  oldTwins(organisation),
];
