import { addDays } from '@pacta/protocol';
import { aText, HASH, huy, mbour } from '../builders/protocol.js';
import { limonade, solidarityText } from './cast.js';
import { signedInTheirOwnTime } from './endings.js';
import type { Story } from './story.js';

/** What a life may go through on its way. */
export const changes: Readonly<Record<string, Story>> = {
  'an amendment brings the end of the term forward': {
    ends: 'lapsed',
    live: async (life) => {
      await life.entersIntoForce();
      await life.asAnnounced(await life.after(300));
      await life.does({
        type: 'propose-amendment',
        instrument: 'a1',
        party: 'p2',
        on: await life.today(),
        title: 'Avenant n° 1',
        text: aText({ term: { kind: 'years', years: 3 } }),
        textHash: HASH,
      });
      await life.asAnnounced(await life.after(50));
      await life.takesSteps({ instrument: 'a1', party: 'p1' });
      await life.asAnnounced(await life.after(30));
      await life.takesSteps({ instrument: 'a1' });
      await life.asAnnounced();
    },
  },

  'a third party joins': {
    ends: 'lapsed',
    live: async (life) => {
      await life.entersIntoForce({ kind: 'solidarity-charter', text: solidarityText() });
      await life.asAnnounced(await life.after(350));
      await life.does({
        type: 'propose-adhesion',
        instrument: 'a1',
        party: 'p1',
        on: await life.today(),
        title: 'Adhésion de Limonade',
        text: solidarityText([huy, mbour, limonade]),
        textHash: HASH,
      });
      await life.asAnnounced(await life.after(20));
      await life.takesSteps({ instrument: 'a1' });
      expect((await life.state()).procedures.map(({ party }) => party)).toEqual(['p1', 'p2', 'p3']);
      await life.asAnnounced();
    },
  },

  'the date of a council is put right, and the term moves with it': {
    ends: 'lapsed',
    live: async (life) => {
      await signedInTheirOwnTime(life, aText({ term: { kind: 'years', years: 3 } }));
      await life.asAnnounced(await life.after(20));
      await life.takesSteps({ party: 'p1' });
      await life.asAnnounced(await life.after(20));
      await life.takesSteps({ party: 'p2' });
      await life.asAnnounced(await life.after(90));
      const { inForce } = await life.state();
      const last = (await life.journal()).filter(({ type }) => type === 'council-ratified').at(-1);
      if (last?.body.type !== 'council-ratified') throw new Error('no council ratified');
      const { recordedOn: _, step: __, ...said } = last.body;
      await life.does({
        type: 'correct-record',
        position: last.position,
        act: { ...said, type: 'ratify-by-council', on: addDays(said.on, -6) },
        reason: 'La date était celle de l’envoi.',
        by: 'Luc Simon',
      });
      expect((await life.state()).inForce?.on).toBe(inForce && addDays(inForce.on, -6));
      await life.asAnnounced();
    },
  },

  'reminders are put off, a policy is changed, and the committee sits': {
    ends: 'lapsed',
    live: async (life) => {
      await life.entersIntoForce({ text: aText({ term: { kind: 'years', years: 2 } }) });
      await life.asAnnounced(await life.after(25));
      const [on, meetsOn, until] = [await life.today(), await life.after(20), await life.after(26)];
      const [plan] = (await life.owed()).filter(({ kind }) => kind === 'action-plan');
      const members = ['p1', 'p2'].map((party) => ({ party, name: `Qui suit ${party}`, function: '', email: '' }));
      const policy = { change: { before: [{ days: 10 }] }, reason: 'Un rappel suffit.' };
      await life.does(
        { type: 'compose-committee', on, members },
        { type: 'convene-committee', meeting: 'm1', on, meetsOn, place: 'Huy', agenda: ['Le plan'] },
        { type: 'set-policy', obligation: 'yearly-evaluation', ...policy },
        { type: 'snooze-reminders', obligation: plan?.key ?? '', until, because: 'later', note: 'Après les vacances.' },
      );
      await life.asAnnounced();
    },
  },
};
