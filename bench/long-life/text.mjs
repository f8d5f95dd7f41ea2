// @ts-check
import { civilDay, defaultRules } from '@pacta/protocol';

export const BEGAN = civilDay('2026-01-05');
export const HASH = 'a'.repeat(64);

/** @type {(id: string, country: string, regime: string, timeZone: string) => import('@pacta/protocol').PartyText} */
const party = (id, country, regime, timeZone) => ({
  id,
  name: `Ville ${id}`,
  country,
  regime,
  timeZone,
  signatory: { civility: 'Mme', name: `Élue ${id}`, function: 'Maire', mandate: '' },
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
});

/**
 * What two municipalities sign for so many years.
 * @param {number} years @returns {import('@pacta/protocol').ProtocolText}
 */
export const textFor = (years) => ({
  language: 'fr',
  title: 'Huy – Mbour',
  parties: [
    party('p1', 'BE', 'be-municipality', 'Europe/Brussels'),
    party('p2', 'SN', 'partner-municipality', 'Africa/Dakar'),
  ],
  programme: { from: 2026, to: 2036 },
  foundingDeliberationOn: civilDay('2021-06-22'),
  links: 'une amitié née en 1998',
  domains: [{ name: 'État civil', inProgramme: true }],
  term: { kind: 'years', years },
  place: 'Huy',
});

/** @type {import('@pacta/protocol').PlanContent} */
export const plan = {
  currency: 'EUR',
  objectives: [
    {
      title: 'Un état civil fiable',
      actions: [{ title: 'Former', leads: [], place: 'both', months: { from: 3, to: 6 }, budget: [], indicators: [] }],
    },
  ],
};

export const scores = Object.fromEntries(
  (defaultRules.grids['cic-principles']?.criteria ?? []).map(({ id }) => [id, 2]),
);
