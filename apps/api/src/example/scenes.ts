import { addDays, planYears, type CivilDay, type PartyText, type PlanContent } from '@pacta/protocol';
import { addYears, defaultRules, yearOf } from '@pacta/protocol';
import type { Pair, StoryAct } from './story.js';

const minutes = (number: number) => ({
  number: String(number),
  votes: { for: 14, against: 2, abstentions: 1 },
  attendance: { present: 17, members: 23 },
});

/** `instrument`: of an amendment, an adhesion or an end, where it is not of the protocol itself. */
export const ratified = (party: string, on: CivilDay, number = 12, instrument?: string): StoryAct => ({
  type: 'ratify-by-council',
  party,
  on,
  ...minutes(number),
  ...(instrument !== undefined && { instrument }),
});

/** The mayor signs, and the director general countersigns the next day where the text names one. */
export function signedFor({ id, countersignatory }: PartyText, on: CivilDay, instrument?: string): StoryAct[] {
  const days = countersignatory ? [on, addDays(on, 1)] : [on];
  return days.map((day) => ({ type: 'sign', party: id, on: day, ...(instrument !== undefined && { instrument }) }));
}

/** Submitted, then signed on both sides a week later. */
export const signedByBoth = ({ lead, partner }: Pair, on: CivilDay): StoryAct[] => [
  { type: 'submit-for-signature', on },
  ...signedFor(lead, addDays(on, 3)),
  ...signedFor(partner, addDays(on, 7)),
];

/** In force on the day of the last ratification. */
export const inForceOn = (pair: Pair, on: CivilDay): StoryAct[] => [
  ...signedByBoth(pair, addDays(on, -90)),
  ratified(pair.lead.id, addDays(on, -45)),
  ratified(pair.partner.id, on, 7),
];

const plan = ({ lead, partner }: Pair, objective: string, action: string): PlanContent => ({
  currency: 'EUR',
  objectives: [
    {
      title: objective,
      actions: [
        {
          title: action,
          leads: [
            { party: lead.id, name: lead.referent.name },
            { party: partner.id, name: partner.referent.name },
          ],
          place: 'there',
          months: { from: 3, to: 6 },
          budget: [
            { funder: 'Programme CIC', cents: 1_250_000 },
            { funder: lead.name, cents: 300_000 },
          ],
          indicators: [{ name: 'Agents formés', baseline: '0', target: '12' }],
        },
        {
          title: 'Semaine d’échange entre écoles',
          leads: [{ party: lead.id, name: lead.referent.name }],
          place: 'both',
          months: { from: 10, to: 10 },
          budget: [{ funder: lead.name, cents: 150_000 }],
          indicators: [{ name: 'Classes participantes', baseline: '2', target: '6' }],
        },
      ],
    },
  ],
});

/** Proposed by the partner, and not approved yet. */
export function proposed(pair: Pair, year: number, on: CivilDay, objective: string, action: string): StoryAct {
  const content = plan(pair, objective, action) as Extract<StoryAct, { content: unknown }>['content']; // read-only in the domain
  return { type: 'propose-action-plan', party: pair.partner.id, on, year, content };
}

/** Proposed, approved, and housed in its specific agreement. */
export const adopted = (pair: Pair, year: number, on: CivilDay, objective: string, action: string): StoryAct[] => [
  proposed(pair, year, on, objective, action),
  { type: 'approve-action-plan', party: pair.lead.id, on: addDays(on, 9), year },
  { type: 'conclude-specific-agreement', on: addDays(on, 20), year },
];

const criteria = (defaultRules.grids['cic-principles']?.criteria ?? []).map(({ id }) => id);
const scores = (shift: number): Record<string, number> =>
  Object.fromEntries(criteria.map((id, rank) => [id, 1 + ((rank + shift) % 3)]));

/** Each partner alone, a few days apart. */
export const evaluated = ({ lead, partner }: Pair, period: number | 'final', on: CivilDay): StoryAct[] => [
  {
    type: 'submit-evaluation',
    party: lead.id,
    period,
    on,
    scores: scores(1),
    lessons: 'Les formations données sur place par des agents des deux communes sont celles qui durent.',
    dissent: '',
  },
  {
    type: 'submit-evaluation',
    party: partner.id,
    period,
    on: addDays(on, 4),
    scores: scores(2),
    lessons: 'Le suivi à distance gagne à tenir en un rendez-vous fixe par mois.',
    dissent: 'La part du budget décidée sur place reste trop faible.',
  },
];

/** The first years of the plans that a protocol in force since `on` asks for. */
export const plannedYears = (on: CivilDay): readonly number[] =>
  planYears({ on, lastDay: addDays(addYears(on, 5), -1), recordedOn: on });

/** The plan under way on `today`, by its first year. */
export const yearUnderWay = (on: CivilDay, today: CivilDay): number =>
  plannedYears(on)
    .filter((year) => year <= yearOf(today))
    .at(-1) ?? yearOf(on);
