import { randomUUID } from 'node:crypto';
import { addDays, addMonths, addYears, type CivilDay } from '@pacta/protocol';
import { aText, ratification } from '../builders/protocol.js';
import type { Living } from './living.js';
import type { Story } from './story.js';

async function lastDay(life: Living): Promise<CivilDay> {
  const day = (await life.state()).inForce?.lastDay;
  if (!day) throw new Error('this life has no last day');
  return day;
}

const renews = (party: string, on: CivilDay) =>
  ({ type: 'decide-renewal', party, on, renew: true, reason: '', successor: randomUUID() }) as const;

/** Signed weeks apart, so that each side is reminded of its signature. */
export async function signedInTheirOwnTime(life: Living, text = aText()): Promise<void> {
  await life.begins({ text });
  await life.submits(text);
  await life.asAnnounced(await life.after(40));
  await life.takesSteps({ party: 'p1', kind: 'signature' });
  await life.asAnnounced(await life.after(30));
  await life.takesSteps({ party: 'p2', kind: 'signature' });
}

/** How a protocol may end, or not begin. */
export const endings: Readonly<Record<string, Story>> = {
  'nobody decides, and it lapses': {
    ends: 'lapsed',
    live: async (life) => {
      await life.entersIntoForce();
      await life.asAnnounced();
    },
  },

  'each council renews it in time': {
    ends: 'renewed',
    live: async (life) => {
      await life.entersIntoForce();
      const end = await lastDay(life);
      await life.asAnnounced(addMonths(end, -4));
      await life.does(renews('p1', await life.today()));
      await life.asAnnounced(addDays(end, -20));
      await life.does(renews('p2', await life.today()));
      await life.asAnnounced();
    },
  },

  'it lapses, and decisions taken in time are recorded after': {
    ends: 'renewed',
    live: async (life) => {
      await life.entersIntoForce({ text: aText({ term: { kind: 'years', years: 2 } }) });
      const end = await lastDay(life);
      await life.asAnnounced();
      expect((await life.state()).phase).toBe('lapsed');
      await life.asAnnounced(addDays(end, 9));
      await life.does(renews('p1', addDays(end, -12)), renews('p2', end));
      await life.asAnnounced(addDays(end, 30));
    },
  },

  'one council refuses it': {
    ends: 'refused',
    live: async (life) => {
      await signedInTheirOwnTime(life);
      await life.asAnnounced(await life.after(130));
      await life.takesSteps({ party: 'p1' });
      const on = await life.after(5);
      await life.asAnnounced(on);
      const reason = 'La charge n’est pas budgétée.';
      await life.does({ ...ratification('p2', on), type: 'refuse-by-council', reason });
      await life.asAnnounced(await life.after(100));
    },
  },

  'the draft sleeps, and is given up': {
    ends: 'abandoned',
    live: async (life) => {
      await life.begins();
      await life.asAnnounced(await life.after(200));
      await life.does({ type: 'abandon', reason: 'La commune partenaire a été réunie à une autre.' });
      await life.asAnnounced(await life.after(100));
    },
  },

  'the text is withdrawn and submitted anew, and a council puts it off': {
    ends: 'in-force',
    live: async (life) => {
      await signedInTheirOwnTime(life);
      await life.does({ type: 'withdraw-text', reason: 'Un domaine manque.' });
      await life.asAnnounced(await life.after(20));
      await signedAnew(life);
      const [on, until] = [await life.today(), await life.after(90)];
      await life.does({ type: 'adjourn-by-council', party: 'p2', on, until, reason: 'Le rapport manque.' });
      await life.asAnnounced(until);
      await life.takesSteps();
      await life.asAnnounced(addYears(await life.today(), 1));
    },
  },

  'a party gives notice, takes it back, and gives it again': {
    ends: 'terminated',
    live: async (life) => {
      await life.entersIntoForce();
      await life.asAnnounced(await life.after(400));
      await life.does({ type: 'give-notice', party: 'p2', on: await life.today(), reason: 'Autres priorités.' });
      await life.asAnnounced(await life.after(40));
      await life.does({ type: 'withdraw-notice', party: 'p2', on: await life.today(), reason: 'Le conseil y tient.' });
      await life.asAnnounced(await life.after(200));
      await life.does({ type: 'give-notice', party: 'p1', on: await life.today(), reason: 'Tout est achevé.' });
      await life.asAnnounced();
    },
  },

  'all agree to end it on a day': {
    ends: 'terminated',
    live: async (life) => {
      await life.entersIntoForce();
      await life.asAnnounced(await life.after(500));
      const on = await life.today();
      await life.does({
        type: 'propose-termination',
        instrument: 'fin',
        party: 'p1',
        on,
        title: 'Fin d’un commun accord',
        endsOn: addDays(on, 200),
        reason: 'Un autre programme reprend les actions.',
        textHash: 'b'.repeat(64),
      });
      await life.asAnnounced(await life.after(45));
      await life.takesSteps({ instrument: 'fin', party: 'p1' });
      await life.asAnnounced(await life.after(10));
      await life.takesSteps({ instrument: 'fin' });
      await life.asAnnounced();
    },
  },
};

async function signedAnew(life: Living): Promise<void> {
  await life.submits(aText({ place: 'Mbour' }));
  await life.takesSteps({ kind: 'signature' });
  await life.asAnnounced(await life.after(15));
  await life.takesSteps({ party: 'p1' });
}
