import { addDays, addMonths, addYears, yearOf, type CivilDay } from '@pacta/protocol';
import { charters } from './charters.js';
import { lead, partners as abroad } from './cast.js';
import { togo } from './neighbours.js';
import { amending, committee, diagnosed, endedByConsent, mandateEnding, progressOn } from './office.js';
import { adopted, evaluated, inForceOn, proposed, ratified, signedByBoth, signedFor, yearUnderWay } from './scenes.js';
import { storyText, type Pair, type Story, type StoryAct, type Wording } from './story.js';

const partners = { ...abroad, togo };

const wordings = {
  vietnam: { title: '', links: '', domains: ['gestion des déchets ménagers'] },
  bolivia: {
    title: 'Eau et montagne',
    links: 'solidaires, nés d’un échange entre écoles techniques',
    domains: ['accès à l’eau', 'jeunesse'],
    commitment: { cents: 3_000_000, currency: 'EUR' },
  },
  senegal: {
    title: 'Un état civil pour chacun',
    links: 'historiques, d’amitié et socioculturels',
    domains: ['état civil et population', 'développement économique local'],
  },
  congo: {
    title: 'Quartiers durables',
    links: 'd’amitié, portés par la diaspora établie dans la commune',
    domains: ['gestion des déchets ménagers', 'espaces publics'],
  },
  benin: {
    title: 'Recettes et services locaux',
    links: 'd’amitié et de coopération technique depuis 2009',
    domains: ['fiscalité locale', 'état civil et population'],
  },
  france: {
    title: 'Deux rives, une jeunesse',
    links: 'culturels et de voisinage',
    domains: ['jeunesse et citoyenneté', 'lecture publique'],
  },
  morocco: {
    title: 'Oasis et vallée',
    links: 'd’amitié, nourris par la diaspora',
    domains: ['agriculture locale', 'formation professionnelle'],
  },
  haiti: { title: 'Après le cyclone', links: 'solidaires', domains: ['prévention des risques', 'écoles'] },
  quebec: { title: 'Bibliothèques jumelles', links: 'de langue et de culture', domains: ['lecture publique'] },
  rwanda: { title: 'Collines voisines', links: 'd’amitié', domains: ['agriculture locale'] },
  burkina: { title: 'Terres partagées', links: 'd’amitié depuis 1998', domains: ['maraîchage', 'jeunesse'] },
  casamance: {
    title: 'Fleuve et Meuse',
    links: 'd’amitié et socioculturels',
    domains: ['santé communautaire', 'état civil et population'],
  },
  togo: { title: 'Ateliers de Kplévi', links: 'de formation', domains: ['formation professionnelle'] },
  madagascar: { title: 'Forêts communales', links: 'de coopération technique', domains: ['reboisement'] },
} satisfies Record<keyof typeof partners, Wording>;

/** What became of each, told by days before `today`: every phase of life is there once at least. */
const lives: Readonly<Record<keyof typeof partners, (pair: Pair, today: CivilDay) => readonly StoryAct[]>> = {
  vietnam: () => [],
  bolivia: (pair, today) => [
    { type: 'submit-for-signature', on: addDays(today, -20) },
    // It commits more than the sum above which the financial director is heard.
    { type: 'complete-formality', party: pair.lead.id, on: addDays(today, -16), step: 'finance-opinion' },
    ...signedFor(pair.lead, addDays(today, -14)),
    mandateEnding(pair, addDays(today, -12), addDays(today, 15)),
  ],
  senegal: (pair, today) => [
    ...signedByBoth(pair, addDays(today, -104)),
    ratified(pair.lead.id, addDays(today, -40)),
    {
      type: 'correct-record',
      party: pair.lead.id,
      number: '21',
      reason: 'Le numéro de la délibération avait été mal recopié.',
      by: pair.lead.referent.name,
    },
  ],
  congo: (pair, today) => [...signedByBoth(pair, addDays(today, -210)), ratified(pair.lead.id, addDays(today, -150))],
  benin: (pair, today) => {
    const on = addDays(today, -500);
    const first = yearOf(on);
    const now = yearUnderWay(on, today);
    const begun = adopted(pair, first, addDays(on, 30), 'Des recettes locales suivies', 'Former les agents du guichet');
    const next = now > first ? adopted(pair, now, addDays(today, -40), 'Un guichet unique', 'Ouvrir le guichet') : [];
    return [
      ...inForceOn(pair, on),
      ...begun,
      ...evaluated(pair, yearOf(addYears(today, -1)), addDays(today, -60)),
      ...next,
      ...(now > first ? [progressOn(pair, now, addDays(today, -8))] : []),
      ...diagnosed(pair, addDays(on, 120)),
      ...committee(pair, today),
      ...amending(pair, today),
    ];
  },
  france: (pair, today) => {
    const on = addDays(today, -50);
    return [
      { type: 'submit-for-signature', on: addDays(on, -80) },
      ratified(pair.partner.id, addDays(on, -70), 31),
      ...signedFor(pair.lead, addDays(on, -60)),
      ...signedFor(pair.partner, addDays(on, -57)),
      { type: 'complete-formality', party: pair.partner.id, on: addDays(on, -50), step: 'prefect-transmission' },
      { type: 'complete-formality', party: pair.partner.id, on: addDays(on, -48), step: 'publication' },
      ratified(pair.lead.id, on),
      proposed(pair, yearOf(on), addDays(today, -12), 'Lire ensemble', 'Monter un prix des jeunes lecteurs'),
    ];
  },
  morocco: (pair, today) => {
    const on = addMonths(addYears(today, -5), 7);
    const last = yearUnderWay(on, today);
    return [
      ...inForceOn(pair, on),
      ...adopted(pair, last, addDays(today, -35), 'Une filière de la datte', 'Équiper la coopérative'),
      ...evaluated(pair, 'final', addDays(today, -25)),
      { type: 'decide-renewal', party: pair.lead.id, on: addDays(today, -6), renew: true, reason: '' },
    ];
  },
  haiti: (pair, today) => [
    ...inForceOn(pair, addDays(today, -800)),
    {
      type: 'give-notice',
      party: pair.partner.id,
      on: addDays(today, -40),
      reason: 'La commune rejoint un programme régional qui reprend ces actions.',
    },
  ],
  quebec: (pair, today) => [
    ...signedByBoth(pair, addDays(today, -120)),
    ratified(pair.lead.id, addDays(today, -70)),
    {
      type: 'refuse-by-council',
      party: pair.partner.id,
      on: addDays(today, -18),
      number: '2026-88',
      votes: { for: 4, against: 9, abstentions: 0 },
      attendance: { present: 13, members: 15 },
      reason: 'La charge du volet numérique n’est pas budgétée.',
    },
  ],
  rwanda: () => [{ type: 'abandon', reason: 'La commune partenaire a été réunie à une autre.' }],
  burkina: (pair, today) => inForceOn(pair, addDays(addYears(today, -5), -60)),
  casamance: (pair, today) => [
    ...inForceOn(pair, addDays(addYears(today, -5), -30)),
    { type: 'decide-renewal', party: pair.partner.id, on: addDays(today, -80), renew: true, reason: '' },
    { type: 'decide-renewal', party: pair.lead.id, on: addDays(today, -65), renew: true, reason: '' },
  ],
  togo: (pair, today) => [
    ...inForceOn(pair, addDays(today, -900)),
    ...endedByConsent(pair, addDays(today, -50), addDays(today, 60)),
  ],
  madagascar: (pair, today) => [
    ...inForceOn(pair, addDays(today, -1200)),
    {
      type: 'give-notice',
      party: pair.lead.id,
      on: addDays(today, -250),
      reason: 'Les actions prévues sont achevées.',
    },
  ],
};

function ofProgramme(organisation: string, today: CivilDay): readonly Story[] {
  const keys = Object.keys(lives) as (keyof typeof lives)[]; // the keys of this very record
  return keys.map((key) => {
    const pair = { lead: lead(organisation), partner: partners[key] };
    const acts = lives[key](pair, today);
    const begun = acts.flatMap((act) => ('on' in act ? [act.on] : [])).sort()[0] ?? today;
    return { key, kind: 'cic-protocol', text: storyText(pair, wordings[key], yearOf(begun)), acts };
  });
}

/** The stories of the example, led by the organisation of this id, as if they were written on `today`. */
export const storiesOf = (organisation: string, today: CivilDay): readonly Story[] => [
  ...ofProgramme(organisation, today),
  ...charters(organisation, today),
];
