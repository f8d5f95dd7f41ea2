// @ts-check
import { BEGAN, HASH, plan, scores, textFor } from './text.mjs';

/**
 * @typedef {import('@pacta/protocol').Act} Act
 * @typedef {import('@pacta/protocol').CivilDay} CivilDay
 */

const PARTIES = ['p1', 'p2'];
const votes = { for: 18, against: 3, abstentions: 2 };
const attendance = { present: 23, members: 27 };

/** From nothing to the day on which the second council ratified. @param {number} years @returns {Act[]} */
export const intoForce = (years) => [
  {
    type: 'start-protocol',
    id: 'a3f1c8d2-0000-4000-8000-000000000001',
    reference: 'PC-2026-0001',
    kind: 'cic-protocol',
    organisation: 'o1',
    language: 'fr',
    timeZone: 'Europe/Brussels',
    predecessor: null,
  },
  { type: 'submit-for-signature', on: BEGAN, text: textFor(years), textHash: HASH },
  ...PARTIES.map(signed),
  ...PARTIES.map(ratified),
  {
    type: 'compose-committee',
    on: BEGAN,
    members: PARTIES.map((party) => ({ party, name: `Suivi ${party}`, function: '', email: '' })),
  },
];

/** @param {string} party @returns {Act} */
const signed = (party) => ({
  type: 'sign',
  party,
  on: BEGAN,
  version: 1,
  textHash: HASH,
  signatory: { name: `Élue ${party}`, function: 'Maire' },
});

/** @param {string} party @returns {Act} */
const ratified = (party) => ({ type: 'ratify-by-council', party, on: BEGAN, number: '1', votes, attendance });

/** The plan of a year with its agreement. @param {CivilDay} on @param {number} year @returns {Act[]} */
export const planned = (on, year) => [
  { type: 'propose-action-plan', party: 'p1', on, year, content: plan },
  { type: 'approve-action-plan', party: 'p2', on, year, revision: 1 },
  { type: 'conclude-specific-agreement', on, year },
];

/** Its evaluation by each. @param {CivilDay} on @param {number} year @returns {Act[]} */
export const evaluated = (on, year) =>
  PARTIES.map((party) => ({ type: 'submit-evaluation', party, period: year, on, scores, lessons: '', dissent: '' }));

/**
 * What follows a plan through its year: how far its action has come, scans of what shows it, and now and then a sitting of the committee
 * with its minutes, about one a month.
 * @param {CivilDay} on @param {number} year @param {number} n how many facts there are already @returns {Act[]}
 */
export function followed(on, year, n) {
  if (n % 16 === 0) {
    return [
      { type: 'convene-committee', meeting: `c${n}`, on, meetsOn: on, place: 'Huy', agenda: ['le plan'] },
      { type: 'record-minutes', meeting: `c${n}`, on, present: [], excused: [], summary: '', decisions: [] },
    ];
  }
  if (n % 4 === 1) {
    const sha256 = n.toString(16).padStart(64, '0');
    return [{ type: 'attach-file', to: n, sha256, name: `${n}.pdf`, mediaType: 'application/pdf', size: 80_000 }];
  }
  const [done, said] = [
    { actuals: [], spentCents: null, note: `${n}` },
    { year, objective: 0, action: 0 },
  ];
  return [{ type: 'report-progress', party: 'p2', on, ...said, status: 'under-way', ...done }];
}
