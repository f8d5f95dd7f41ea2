import { addDays, type CivilDay } from '@pacta/protocol';
import { ratified, signedFor } from './scenes.js';
import type { Pair, StoryAct } from './story.js';

/** What was found together before a project: one is carried out, another is not. */
export const diagnosed = ({ lead, partner }: Pair, on: CivilDay): StoryAct[] => {
  const parties = [lead.id, partner.id];
  return [
    {
      type: 'record-diagnosis',
      project: 'guichet',
      title: 'Guichet unique de l’état civil',
      on,
      parties,
      findings: {
        short: 'Deux agents à former, un local à équiper.',
        medium: 'Les naissances sont déclarées dans l’année.',
        long: 'La commune connaît sa population et ses besoins d’écoles.',
      },
      outcome: 'implement',
    },
    {
      type: 'set-up-evaluation',
      project: 'guichet',
      on: addDays(on, 12),
      method: 'Relevé mensuel des déclarations, comparé par les deux communes.',
      indicators: [{ name: 'Naissances déclarées', nature: 'quantitative', baseline: '58 %', target: '85 %' }],
      alternatives: 'Des tournées dans les villages, plus coûteuses en déplacements.',
      reversibility: 'Le local reste communal et peut changer d’usage.',
    },
    { type: 'start-project', project: 'guichet', on: addDays(on, 20) },
    {
      type: 'record-diagnosis',
      project: 'incinerateur',
      title: 'Incinérateur intercommunal',
      on: addDays(on, 5),
      parties,
      findings: {
        short: 'Un coût trois fois supérieur au budget.',
        medium: 'Des fumées sur deux quartiers.',
        long: 'Une dette de vingt ans.',
      },
      outcome: 'reject',
    },
  ];
};

/** A committee of both sides, which has sat once and is to sit again; the second time nobody has written down yet. */
export function committee({ lead, partner }: Pair, today: CivilDay): StoryAct[] {
  const member = ({ id, referent }: Pair['lead'], post: string) => ({
    party: id,
    name: referent.name,
    function: post,
    email: referent.email,
  });
  const names = [lead.referent.name, partner.referent.name];
  const on = addDays(today, -200);
  const meets = (meeting: string, called: CivilDay, meetsOn: CivilDay, agenda: string[]): StoryAct => ({
    type: 'convene-committee',
    meeting,
    on: called,
    meetsOn,
    place: lead.name,
    agenda,
  });
  return [
    { type: 'compose-committee', on, members: [member(lead, 'Agent des relations'), member(partner, 'Point focal')] },
    meets('m1', addDays(on, 10), addDays(on, 30), ['Installation du comité', 'Premier plan d’action']),
    {
      type: 'record-minutes',
      meeting: 'm1',
      on: addDays(on, 30),
      present: names,
      excused: [],
      summary: 'Le comité est installé. Il se réunira deux fois l’an.',
      decisions: ['Le plan d’action est proposé aux deux communes.'],
    },
    meets('m2', addDays(today, -40), addDays(today, -10), ['Bilan de mi-année', 'Avenant']),
  ];
}

/** How far the first action of a year's plan has come. */
export const progressOn = ({ partner }: Pair, year: number, on: CivilDay): StoryAct => ({
  type: 'report-progress',
  party: partner.id,
  on,
  year,
  objective: 0,
  action: 0,
  status: 'under-way',
  actuals: ['7'],
  spentCents: 480_000,
  note: 'Sept agents formés ; la seconde session est fixée.',
});

/** An amendment that the lead has signed and its council ratified; the partner is awaited. */
export const amending = ({ lead }: Pair, today: CivilDay): StoryAct[] => [
  {
    type: 'propose-amendment',
    instrument: 'a1',
    party: lead.id,
    on: addDays(today, -25),
    title: 'La jeunesse parmi les domaines d’action',
    change: {
      domains: [
        { name: 'fiscalité locale', inProgramme: true },
        { name: 'état civil et population', inProgramme: false },
        { name: 'jeunesse', inProgramme: false },
      ],
    },
  },
  ...signedFor(lead, addDays(today, -21), 'a1'),
];

/** An end that both sides agree on, signed and ratified by both. */
export const endedByConsent = ({ lead, partner }: Pair, on: CivilDay, endsOn: CivilDay): StoryAct[] => [
  {
    type: 'propose-termination',
    instrument: 'e1',
    party: lead.id,
    on,
    title: 'Fin du partenariat',
    endsOn,
    reason: 'Les ateliers sont remis à la commune, qui les mène seule.',
  },
  ...signedFor(lead, addDays(on, 3), 'e1'),
  ...signedFor(partner, addDays(on, 8), 'e1'),
  ratified(lead.id, addDays(on, 25), 40, 'e1'),
  ratified(partner.id, addDays(on, 30), 9, 'e1'),
];

/** The partner's signatory signs by a mandate that ends before the signature is due. */
export const mandateEnding = ({ partner }: Pair, on: CivilDay, until: CivilDay): StoryAct => ({
  type: 'record-mandate',
  id: 'm1',
  party: partner.id,
  holder: partner.signatory.name,
  function: partner.signatory.function,
  act: 'Resolución municipal 41',
  on,
  from: on,
  until,
});
