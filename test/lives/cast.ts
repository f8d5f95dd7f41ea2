import type { FieldValue, PartyText, ProtocolText } from '@pacta/protocol';
import { aText, huy, mbour } from '../builders/protocol.js';

const someone = (civility: 'M.' | 'Mme', name: string, capacity: string) => ({
  civility,
  name,
  function: capacity,
  mandate: '',
});

/** A French partner: its council deliberates before its mayor signs, and its prefect hears of it. */
export const cenon: PartyText = {
  ...mbour,
  id: 'cenon',
  name: 'Cenon',
  country: 'FR',
  regime: 'fr-local-authority',
  timeZone: 'Europe/Paris',
  signatory: someone('M.', 'Jean Barrière', 'Maire'),
};

/** Whoever comes later. */
export const limonade: PartyText = {
  ...mbour,
  id: 'p3',
  name: 'Limonade',
  country: 'HT',
  timeZone: 'America/Port-au-Prince',
  signatory: someone('Mme', 'Rose Pierre', 'Mairesse'),
};

const solidarity: Readonly<Record<string, FieldValue>> = {
  commitments: ['Former ensemble les agents'],
  actions: ['Un guichet de l’état civil'],
  referents: [{ entity: 'Huy', referent: 'Luc Simon', contact: 'luc.simon@example.org' }],
  resources: 'Deux agents à mi-temps',
  environment: 'Moins de papier',
  economy: 'Des recettes suivies',
  social: 'Un état civil pour chacun',
};

export const solidarityText = (parties: readonly PartyText[] = [huy, mbour]): ProtocolText =>
  aText({ parties, fields: solidarity });

const principles = [
  'consultation',
  'reciprocity',
  'objectives',
  'respect',
  'transparency',
  'impact',
  'continuity',
  'durability',
];

/** One council's charter, which binds until it is ended. */
export const charterText: ProtocolText = aText({
  title: 'Charte de qualité',
  parties: [{ ...huy, regime: 'framework-charter' }],
  fields: {
    committee: ['Luc Simon'],
    ...Object.fromEntries(principles.map((id) => [id, `Comment nous faisons : ${id}.`])),
  },
  term: { kind: 'endless' },
});

/** An oath between two towns, with plans and evaluations and no end. */
export const oathText: ProtocolText = aText({
  title: 'Jumelage de Huy et de Mbour',
  fields: { purpose: 'Une amitié', exchanges: ['Des écoles'] },
  term: { kind: 'endless' },
});
