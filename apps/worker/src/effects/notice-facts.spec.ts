import { civilDay, defaultRules, type Act, type Effect, type PartyText } from '@pacta/protocol';
import { aText, huy, Life, mbour } from '../../../../test/builders/protocol.js';
import { noticeFactsOf, pageFor } from './notice-facts.js';
import type { Due } from './settle.js';

type Notice = Extract<Effect, { type: 'send-notice' }>;

const factsOf = ({ now }: Life, effect: Omit<Notice, 'type'>) => {
  const due = {
    id: 'p/1/1',
    protocolId: 'p',
    organisation: 'o',
    position: 1,
    at: '2026-02-02T11:00:00.000Z',
    attempts: 0,
    done: false,
    state: now,
    effect: { type: 'send-notice', ...effect },
  } as unknown as Due<'send-notice'>; // instants are branded
  return noticeFactsOf(due, { rules: defaultRules, link: 'https://example.org' });
};

const amendment: Act<'propose-amendment'> = {
  type: 'propose-amendment',
  instrument: 'a1',
  party: 'p1',
  on: civilDay('2027-02-01'),
  title: 'Jeunesse',
  text: aText({ domains: [{ name: 'Jeunesse', inProgramme: true }] }),
  textHash: 'b'.repeat(64),
};

describe('whom a message awaits, for what and by when', () => {
  it('asks each side of a proposal for its own first step', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01').does(amendment);
    expect(factsOf(life, { notice: 'proposal-made', parties: ['p1', 'p2'], instrument: 'a1' })).toMatchObject({
      awaited: ['Huy', 'Mbour'],
      obligation: 'signature',
      due: '2027-04-02',
      instrument: { kind: 'amendment', title: 'Jeunesse' },
    });
  });

  it('a French council comes before the signature: only those who can sign are asked to', () => {
    const lille: PartyText = { ...mbour, name: 'Lille', country: 'FR', regime: 'fr-local-authority' };
    const life = Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ parties: [huy, lille] }));
    const { awaited, obligation } = factsOf(life, { notice: 'signature-requested', parties: ['p1', 'p2'] });
    expect([awaited, obligation]).toEqual([['Huy'], 'signature']);
  });

  it('a duty is called as the rules call it', () => {
    const town = { ...mbour, id: 'p1', regime: 'framework-charter' };
    const life = Life.ofKind('cenon-charter').on('2026-02-02');
    const { now } = life;
    const state = { ...now, text: aText({ parties: [town] }) };
    life.state = state;
    const reminder = { notice: 'reminder', parties: ['p1'], obligation: 'duty', duty: 'charter-review' } as const;
    expect(factsOf(life, { ...reminder, due: civilDay('2031-02-02') }).duty?.['fr']).toContain('Revue de la charte');
  });

  it('a convocation is about the meeting that was called last', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01');
    const member = (party: string, name: string) => ({ party, name, function: '', email: `${party}@example.org` });
    life.does(
      { type: 'compose-committee', on: civilDay('2027-02-01'), members: [member('p1', 'Luc'), member('p2', 'Awa')] },
      {
        type: 'convene-committee',
        meeting: 'm1',
        on: civilDay('2027-02-01'),
        meetsOn: civilDay('2027-04-20'),
        place: 'Huy',
        agenda: ['Bilan'],
      },
    );
    expect(factsOf(life, { notice: 'committee-convened', parties: ['p1', 'p2'] }).meeting).toEqual({
      on: '2027-04-20',
      place: 'Huy',
      agenda: ['Bilan'],
    });
  });
});

it.each([
  [{ notice: 'reminder', obligation: 'signature' }, '/o/o/protocols/p'],
  [{ notice: 'reminder', obligation: 'signature', instrument: 'a1' }, '/o/o/protocols/p?tab=text'],
  [{ notice: 'reminder', obligation: 'committee-minutes', meeting: 'm1' }, '/o/o/protocols/p?tab=committee'],
  [{ notice: 'reminder', obligation: 'duty' }, '/o/o/protocols/p?tab=deadlines'],
  [{ notice: 'mandate-expires' }, '/o/o/protocols/p?tab=parties'],
  [{ notice: 'entered-into-force' }, '/o/o/protocols/p'],
] as const)('%j leads to the page on which it is done', (effect, page) => {
  expect(pageFor('', 'o', 'p', { type: 'send-notice', parties: [], ...effect })).toBe(page);
});
