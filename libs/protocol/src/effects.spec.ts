import { adhesion, amendment, meeting, members, termination } from '../../../test/builders/acts.js';
import { charterInForce, partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { Life, ratification, scorecard } from '../../../test/builders/protocol.js';
import { civilDay } from './calendar/civil-day.js';
import type { Act } from './command.js';
import { nextDeadline } from './deadline.js';
import { effectsOf } from './effects.js';
import type { Effect } from './effect.js';

type Told = Exclude<Effect, { type: 'issue-document' }>;

function line(effect: Told): string {
  if (effect.type === 'start-successor') return `start ${effect.successor}`;
  const { notice, parties, obligation, toSupervisor, year, instrument } = effect;
  const about = [year, instrument].flatMap((part) => (part === undefined ? [] : [` ${part}`])).join('');
  const what = obligation ? `${notice} of ${obligation}` : notice;
  return `tell ${parties.join(' ')}: ${what}${about}${toSupervisor ? ', and the supervisor' : ''}`;
}

/** Which documents are made is told in `called-for.spec.ts`. */
const linesOf = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.type === 'issue-document' ? [] : line(effect)));

/** Who is told because of an act, fact after fact. */
function because(life: Life, act: Act): string[] {
  const before = life.events.length;
  life.does(act);
  return life.events.slice(before).flatMap((event) => linesOf(effectsOf(event, life.now, life.rules)));
}

const inForce = (): Life => Life.ofKind().inForce('2026-03-01').on('2026-06-01');

describe('what is to be done because of a fact', () => {
  it('its documents first, as they are called for, then the messages', () => {
    const life = inForce();
    life.does({ type: 'compose-committee', on: civilDay('2026-06-01'), members }, meeting('2026-06-01', '2026-06-20'));
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, life.rules)).toEqual([
      { type: 'issue-document', kind: 'committee-convocation', language: 'fr', meeting: 'm1' },
      { type: 'issue-document', kind: 'committee-attendance', language: 'fr', meeting: 'm1' },
      { type: 'send-notice', notice: 'committee-convened', parties: ['p1', 'p2'] },
    ]);
  });
});

describe('who is told what', () => {
  it('on the way into force', () => {
    const life = Life.ofKind().on('2026-02-02');
    const submit = life.fork().submitted().events.at(-1);
    expect(submit?.type).toBe('text-submitted');
    life.submitted();
    expect(submit && linesOf(effectsOf(submit, life.now, life.rules))).toEqual(['tell p1 p2: signature-requested']);
    expect(because(life, life.signatureOf('p1', '2026-02-02'))).toEqual([]);
    expect(because(life, life.signatureOf('p2', '2026-02-02'))).toEqual(['tell p1 p2: ratification-requested']);
    expect(because(life, ratification('p1', '2026-02-02'))).toEqual([]);
    expect(because(life, ratification('p2', '2026-02-02'))).toEqual(['tell p1 p2: entered-into-force']);
  });

  it('of presidents who sign, with no council after them: nobody is asked to ratify', () => {
    const life = Life.ofKind('senart-charter').on('2026-02-02');
    life.submitted('2026-02-02', textOfKind('senart-charter', [partyOf('association')]));
    expect(because(life, life.signatureOf('p1', '2026-02-02'))).toEqual(['tell p1: entered-into-force']);
  });

  it('of a text withdrawn: all whom it named, though nothing is awaited of them any more', () => {
    const life = Life.ofKind().on('2026-02-02').submitted();
    expect(because(life, { type: 'withdraw-text', reason: 'Une faute' })).toEqual(['tell p1 p2: text-withdrawn']);
  });

  it('of a plan: the others, then all', () => {
    const life = inForce();
    const { content } = life.fork().withPlan(2026, '2026-06-01').now.plans[2026] ?? {};
    if (!content) throw new Error('there is no plan');
    const on = civilDay('2026-06-01');
    expect(because(life, { type: 'propose-action-plan', party: 'p1', on, year: 2026, content })).toEqual([
      'tell p2: action-plan-proposed',
    ]);
    expect(because(life, { type: 'approve-action-plan', party: 'p2', on, year: 2026, revision: 1 })).toEqual([
      'tell p1 p2: action-plan-adopted',
    ]);
  });

  it('of an evaluation: nobody of a sealed card, all of the result', () => {
    const life = inForce();
    expect(because(life, scorecard('p1', 2026, '2026-06-01'))).toEqual([]);
    expect(because(life, scorecard('p2', 2026, '2026-06-01'))).toEqual(['tell p1 p2: evaluation-concluded']);
    life.on('2030-06-01').does(scorecard('p1', 'final', '2030-06-01'));
    expect(because(life, scorecard('p2', 'final', '2030-06-01'))).toEqual(['tell p1 p2: evaluation-concluded']);
  });

  it('of an amendment: its text, then the councils once all have signed it, then its effect', () => {
    const life = inForce();
    expect(because(life, amendment('2026-06-01'))).toContain('tell p1 p2: proposal-made a1');
    expect(because(life, life.signatureOf('p1', '2026-06-01', 'a1'))).toEqual([]);
    expect(because(life, life.signatureOf('p2', '2026-06-01', 'a1'))).toEqual([
      'tell p1 p2: ratification-requested a1',
    ]);
    expect(because(life, { ...ratification('p1', '2026-06-01'), instrument: 'a1' })).toEqual([]);
    expect(because(life, { ...ratification('p2', '2026-06-01'), instrument: 'a1' })).toEqual([
      'tell p1 p2: proposal-took-effect a1',
    ]);
  });

  it('of an adhesion: the one that joins is told with the others, of its refusal too', () => {
    const life = charterInForce('solidarity-charter').on('2026-06-01');
    const parties = [...(life.now.text?.parties ?? []), partyOf('association', 'p3')];
    const told = because(life, adhesion('2026-06-01', textOfKind('solidarity-charter', parties)));
    expect(told).toContain('tell p1 p2 p3: proposal-made a1');
    life.does(life.signatureOf('p1', '2026-06-01', 'a1'));
    const refusal = { ...ratification('p1', '2026-06-01'), type: 'refuse-by-council', reason: 'Non' } as const;
    expect(because(life, { ...refusal, instrument: 'a1' })).toEqual(['tell p1 p2 p3: proposal-refused a1']);
  });

  it('of a proposal withdrawn, a notice given and taken back, a committee convened', () => {
    const life = inForce().does(termination('2026-06-01', '2026-12-31'));
    const on = civilDay('2026-06-01');
    const reason = 'Accord trouvé';
    expect(because(life, { type: 'withdraw-proposal', instrument: 'a1', on, reason })).toEqual([
      'tell p1 p2: proposal-withdrawn a1',
    ]);
    expect(because(life, { type: 'give-notice', party: 'p1', on, reason })).toEqual(['tell p1 p2: notice-given']);
    expect(because(life, { type: 'withdraw-notice', party: 'p1', on, reason })).toEqual([
      'tell p1 p2: notice-withdrawn',
    ]);
    life.does({ type: 'compose-committee', on, members });
    expect(because(life, meeting('2026-06-01', '2026-06-20'))).toEqual(['tell p1 p2: committee-convened']);
  });

  it('of a reminder: those who are awaited, and after the due day the supervisor', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    const next = () => {
      const deadline = nextDeadline(life.now, life.rules);
      return deadline ? because(life.atInstant(deadline.at), deadline.act) : [];
    };
    expect([next(), next(), next(), next(), next()].flat()).toEqual([
      'tell p1: reminder of signature',
      'tell p1: reminder of signature',
      'tell p1: reminder of signature',
      'tell p1: reminder of signature',
      'tell p1: reminder of signature, and the supervisor',
    ]);
  });

  it('of an end, whichever', () => {
    expect(because(inForce().on('2031-03-01'), { type: 'end-term' })).toEqual(['tell p1 p2: protocol-ended']);
  });

  it('of what is only written down: nobody', () => {
    const on = civilDay('2026-06-01');
    const life = inForce();
    expect(because(life, { type: 'compose-committee', on, members })).toEqual([]);
    expect(because(life, { type: 'set-policy', obligation: 'duty', change: { after: [3] }, reason: 'r' })).toEqual([]);
  });
});
