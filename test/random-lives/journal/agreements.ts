import { yearOf, type PartyId } from '@pacta/protocol';
import type { Readers, Wrong } from './readers.js';

type Scores = Readonly<Record<string, number>>;

/** Half a unit of the second decimal, to which means are rounded. */
const ROUNDING = 0.005_1;

/** What the parties agree on in the term, they agree on all together: plans, evaluations with an equal voice, the renewal. */
export function agreements(wrong: Wrong): Readers {
  const approvals = new Map<number, Set<PartyId>>();
  const cards = new Map<string, Map<PartyId, Scores>>();
  const wishes = new Map<PartyId, boolean>();
  /** By party, the first year of which it has something to say. */
  const since = new Map<PartyId, number>();
  const proposed = new Map<string, readonly PartyId[]>();
  const all = (): readonly PartyId[] => [...since.keys()];
  const begin = (parties: readonly { readonly party: PartyId }[]): void => {
    since.clear();
    for (const { party } of parties) since.set(party, 0);
  };

  return {
    'text-submitted': ({ procedures }) => begin(procedures),
    'protocol-imported': ({ procedures }) => begin(procedures),
    'adhesion-proposed': ({ instrument, procedures }) =>
      void proposed.set(
        instrument,
        procedures.map(({ party }) => party),
      ),
    'proposal-took-effect': ({ instrument, on }) => {
      for (const party of proposed.get(instrument) ?? []) if (!since.has(party)) since.set(party, yearOf(on));
    },
    'action-plan-proposed': ({ year, party }) => void approvals.set(year, new Set([party])),
    'action-plan-approved': ({ year, party }) => void approvals.get(year)?.add(party),
    'action-plan-adopted': ({ year }) => {
      const given = approvals.get(year);
      wrong(!all().every((party) => given?.has(party)), `plan ${year} adopted by some only`);
    },
    'evaluation-submitted': ({ period, party, scores }) => {
      const known = cards.get(String(period)) ?? new Map<PartyId, Scores>();
      wrong(known.has(party), `${party} scored ${period} twice`);
      cards.set(String(period), known.set(party, scores));
    },
    'evaluation-concluded': ({ period, means }) => {
      const given = cards.get(String(period)) ?? new Map<PartyId, Scores>();
      const asked = all().filter((party) => period === 'final' || (since.get(party) ?? 0) <= period);
      wrong(!asked.every((party) => given.has(party)), `evaluation ${period} concluded without a partner`);
      const unequal = Object.entries(means).filter(([id, mean]) => {
        const voices = [...given.values()].map((card) => card[id] ?? Number.NaN);
        return Math.abs(voices.reduce((sum, score) => sum + score, 0) / voices.length - mean) > ROUNDING;
      });
      wrong(unequal.length > 0, `evaluation ${period}: not one voice a partner`);
    },
    'renewal-decided': ({ party, renew }) => void wishes.set(party, renew),
    'renewal-agreed': () => wrong(!all().every((party) => wishes.get(party)), 'renewed against the will of a party'),
  };
}
