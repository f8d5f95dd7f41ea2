import { addDays, addYears, civilDay, yearOf } from '@pacta/protocol';
import { aText, huy } from '../builders/protocol.js';
import { cenon, charterText, oathText } from './cast.js';
import type { Story } from './story.js';

/** With whom a life is shared, for how long, and since when. */
export const companions: Readonly<Record<string, Story>> = {
  'a French partner, its prefect and its yearly declaration': {
    ends: 'lapsed',
    live: async (life) => {
      await life.entersIntoForce({ text: aText({ parties: [huy, cenon] }) });
      await life.asAnnounced();
    },
  },

  'a charter of one council, without an end, is reviewed': {
    ends: 'in-force',
    live: async (life) => {
      await life.entersIntoForce({ kind: 'cenon-charter', text: charterText });
      await life.asAnnounced(addYears(await life.today(), 6));
    },
  },

  'a twinning without an end goes on from year to year': {
    ends: 'in-force',
    live: async (life) => {
      await life.entersIntoForce({ kind: 'twinning-oath', text: oathText });
      await life.asAnnounced(addYears(await life.today(), 3));
    },
  },

  'taken in mid-life, with what was settled before': {
    ends: 'lapsed',
    live: async (life) => {
      const today = await life.today();
      const inForceOn = addYears(addDays(today, -40), -3);
      const lastDay = addDays(addYears(inForceOn, 5), -1);
      const settled = { plans: [yearOf(today)], evaluations: [yearOf(today) - 1] };
      await life.isTakenIn({ text: aText(), inForceOn, lastDay, settled });
      await life.asAnnounced();
    },
  },

  'a twinning of 1984, of which little is known': {
    ends: 'in-force',
    live: async (life) => {
      const text = aText({ term: { kind: 'endless' }, links: '', domains: [] });
      const known = { inForceOn: civilDay('1984-05-06'), lastDay: null, settled: { plans: [], evaluations: [] } };
      await life.isTakenIn({ kind: 'twinning-oath', text, ...known });
      await life.asAnnounced(addYears(await life.today(), 2));
    },
  },
};
