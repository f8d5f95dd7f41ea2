import { mandate, members, meeting, termination, amendment } from '../../../../test/builders/acts.js';
import { answer, Life, ratification, scorecard, signature } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act, RecordedAct } from '../command.js';
import { nextDeadline } from '../deadline.js';
import { effectsOf } from '../effects.js';
import { obligations } from '../obligations.js';
import { replay } from '../replay.js';
import { defaultRules } from '../rules/default-rules.js';
import type { Rules } from '../rules/rules.js';
import { correctRecord } from './correction.js';

const correction = (position: number, act: RecordedAct | null, reason = 'Erreur de saisie'): Act<'correct-record'> => ({
  type: 'correct-record',
  position,
  act,
  reason,
  by: 'Luc Simon',
});

/** The position in the journal of the last fact of a type, of a party where one is named. */
const at = (life: Life, type: string, party?: string): number =>
  life.events.findLastIndex((event) => event.type === type && (!party || ('party' in event && event.party === party))) +
  1;

const dueOf = (life: Life, key: string): string | undefined =>
  obligations(life.now, life.rules).find((obligation) => obligation.key === key)?.due;

/** Signed in February, ratified on 15 and 30 April: in force on 30 April. */
const inForce = (rules?: Rules): Life =>
  Life.ofKind('cic-protocol', rules)
    .on('2026-06-01')
    .submitted('2026-02-02')
    .signed('p1', '2026-02-10')
    .signed('p2', '2026-02-20')
    .ratified('p1', '2026-04-15')
    .ratified('p2', '2026-04-30');

describe('the date of a ratification was mistyped', () => {
  const wrong = () => inForce();
  const right = () => correction(at(wrong(), 'council-ratified', 'p2'), ratification('p2', '2026-05-30'));

  it('the entry into force, the last day and all deadlines follow the true date', () => {
    const life = wrong();
    expect([life.now.inForce?.lastDay, dueOf(life, 'action-plan/2026')]).toEqual(['2031-04-29', '2026-06-29']);
    life.does(right());
    expect(life.now.inForce).toMatchObject({ on: '2026-05-30', lastDay: '2031-05-29' });
    expect([dueOf(life, 'action-plan/2026'), dueOf(life, 'renewal-decision/p1')]).toEqual(['2026-07-29', '2031-05-29']);
  });

  it('the journal shows both, and who put it right', () => {
    const life = wrong().does(right());
    expect(
      life.events.filter(({ type }) => type === 'council-ratified').map((event) => 'on' in event && event.on),
    ).toEqual(['2026-04-15', '2026-04-30']);
    expect(life.events.at(-1)).toMatchObject({ type: 'record-corrected', by: 'Luc Simon', reason: 'Erreur de saisie' });
  });

  it('the state is the one that the log tells again, as if it had been right from the start', () => {
    const life = wrong().does(right());
    expect(life.now).toEqual(replay(life.events));
    const straight = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02')
      .signed('p1', '2026-02-10')
      .signed('p2', '2026-02-20')
      .ratified('p1', '2026-04-15')
      .ratified('p2', '2026-05-30');
    expect({ ...life.now, position: 0 }).toEqual({ ...straight.now, position: 0 });
  });

  it('that of the council that was not the last changes nothing but itself', () => {
    const life = wrong();
    life.does(correction(at(life, 'council-ratified', 'p1'), ratification('p1', '2026-04-16')));
    expect(life.now.inForce?.on).toBe('2026-04-30');
    expect(life.now.procedures[0]?.steps.at(-1)?.doneOn).toBe('2026-04-16');
  });

  it('a date that the rules refuse is refused for the reason that they give', () => {
    const life = wrong();
    const position = at(life, 'council-ratified', 'p2');
    expect(answer(life.decide(correction(position, ratification('p2', '2026-02-19'))))).toBe('out-of-order');
    expect(answer(life.decide(correction(position, ratification('p2', '2026-06-02'))))).toBe('in-the-future');
  });

  it('a correction is corrected in its turn, at the same place of the journal', () => {
    const life = wrong().does(right());
    life.does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-28'), 'Encore une erreur'));
    expect(life.now.inForce?.on).toBe('2026-05-28');
    life.does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-04-30'), 'Finalement exact'));
    expect({ ...life.now, position: 0, recordedOn: '' }).toEqual({ ...wrong().now, position: 0, recordedOn: '' });
  });

  it('the reminders that went stay gone, and the next one follows the true deadline', () => {
    const life = wrong();
    const first = nextDeadline(life.now, defaultRules);
    expect(first?.on).toBe('2026-06-22');
    if (first) life.atInstant(first.at).does(first.act);
    life.does(right());
    expect(nextDeadline(life.now, defaultRules)).toMatchObject({ on: '2026-06-29', due: '2026-07-29' });
  });
});

describe('an act that never was is annulled', () => {
  it('without its last ratification, the protocol is not in force', () => {
    const life = inForce();
    life.does(correction(at(life, 'council-ratified', 'p2'), null));
    expect(life.now).toMatchObject({ phase: 'ratifying', inForce: null });
    expect(dueOf(life, 'ratification/p2/council-ratification')).toBe('2026-06-20');
    expect(life.ratified('p2', '2026-05-30').now.inForce?.on).toBe('2026-05-30');
  });

  it('a refusal recorded for the wrong protocol is taken back, and the councils are awaited again', () => {
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02')
      .signed('p1', '2026-02-10')
      .signed('p2', '2026-02-20');
    life.does({ ...ratification('p2', '2026-03-01'), type: 'refuse-by-council', reason: 'Budget' });
    life.does(correction(at(life, 'council-refused'), null));
    expect(life.now).toMatchObject({ phase: 'ratifying', refusal: null });
  });

  it('not once the refused text was taken up again: that rests on the refusal', () => {
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02')
      .signed('p1', '2026-02-10')
      .signed('p2', '2026-02-20');
    life.does({ ...ratification('p2', '2026-03-01'), type: 'refuse-by-council', reason: 'Budget' });
    const position = at(life, 'council-refused');
    life.does({ type: 'redraft', reason: 'Budget revu' });
    expect(life.decide(correction(position, null))).toMatchObject({
      refusal: { reason: 'correction-contradicts', position: position + 1, because: 'not-in-this-phase' },
    });
  });

  it('twice is once too many', () => {
    const life = inForce();
    const position = at(life, 'council-ratified', 'p1');
    life.does(correction(position, null));
    expect(answer(life.decide(correction(position, null)))).toBe('no-such-fact');
  });

  it('a ratification on which an amendment rests is not', () => {
    const life = inForce().does(amendment('2026-05-20'));
    expect(life.decide(correction(at(life, 'council-ratified', 'p2'), null))).toMatchObject({
      refusal: {
        reason: 'correction-contradicts',
        position: at(life, 'amendment-proposed'),
        because: 'not-in-this-phase',
      },
    });
  });

  it('a mandate under which somebody signed is not', () => {
    const life = Life.ofKind().on('2026-03-01').does(mandate()).submitted('2026-02-02');
    const signatory = { name: 'Paul Noël', function: 'Échevin' };
    life.does({ ...signature('p1', '2026-02-10'), signatory });
    expect(life.decide(correction(at(life, 'mandate-recorded'), null))).toMatchObject({
      refusal: { reason: 'correction-contradicts', because: 'mandate-missing' },
    });
  });

  it('a notice recorded on the wrong protocol falls, and the end that it brought with it', () => {
    const life = inForce().on('2027-01-10');
    life.does({ type: 'give-notice', party: 'p1', on: civilDay('2027-01-10'), reason: 'Fin' });
    life.on('2027-07-11').does({ type: 'end-notice' });
    expect(life.now.phase).toBe('terminated');
    life.does(correction(at(life, 'notice-given'), null, 'Concernait un autre protocole'));
    expect(life.now).toMatchObject({ phase: 'in-force', notice: null, endedOn: null });
    expect(nextDeadline(life.now, defaultRules)).toBeDefined();
  });

  it('a renewal of which one decision never was becomes the lapse that it should have been', () => {
    const life = inForce().on('2031-03-01').decidesRenewal('p1', '2030-06-01').decidesRenewal('p2', '2030-07-01');
    life.on('2031-04-30').does({ type: 'end-term' });
    expect(life.now.phase).toBe('renewed');
    life.does(correction(at(life, 'renewal-decided', 'p2'), null));
    expect(life.now).toMatchObject({ phase: 'lapsed', endedOn: '2031-04-29', renewal: { agreed: null } });
  });
});

describe('what came after must still hold', () => {
  it('a plan adopted before the true entry into force stands in the way, and is named', () => {
    const life = inForce().withPlan(2026, '2026-05-10');
    const position = at(life, 'council-ratified', 'p2');
    expect(life.decide(correction(position, ratification('p2', '2026-05-30')))).toMatchObject({
      refusal: {
        reason: 'correction-contradicts',
        position: at(life, 'action-plan-proposed'),
        because: 'before-the-protocol',
      },
    });
  });

  it('an act that today’s rules would refuse anyway does not', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20'));
    const grid = defaultRules.grids['cic-principles'];
    if (!grid) throw new Error('the default grid is gone');
    const criteria = [...grid.criteria, { id: 'charm', group: 'new', label: { fr: 'Charme' } }];
    const grids = { ...defaultRules.grids, 'cic-principles': { ...grid, criteria } };
    const later = new Life({ ...defaultRules, grids }).on('2026-12-11');
    later.events.push(...life.events);
    later.state = life.now;
    later.does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-30')));
    expect(later.now.inForce?.on).toBe('2026-05-30');
    expect(later.now.evaluations[2026]?.cards['p1']).toBeDefined();
  });

  it('a lapse moves with the last day: what lapsed too soon is in force again', () => {
    const life = inForce().on('2031-04-30').does({ type: 'end-term' });
    life.on('2031-05-10').does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-30')));
    expect(life.now).toMatchObject({ phase: 'in-force', inForce: { lastDay: '2031-05-29' }, endedOn: null });
    expect(dueOf(life, 'renewal-decision/p1')).toBe('2031-05-29');
  });

  it('a lapse that would have come anyway comes on its true day', () => {
    const life = inForce().on('2031-04-30').does({ type: 'end-term' });
    life.on('2031-07-10').does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-30')));
    expect(life.now).toMatchObject({ phase: 'lapsed', endedOn: '2031-05-29' });
  });
});

describe('what else can be corrected', () => {
  it('a plan proposed with a slip: the approvals that followed hold, and so does its adoption', () => {
    const life = inForce().withPlan(2026, '2026-05-10');
    const { content } = life.now.plans[2026] ?? {};
    if (!content) throw new Error('there is no plan');
    const act = {
      type: 'propose-action-plan',
      party: 'p1',
      on: civilDay('2026-05-10'),
      year: 2026,
      content: { ...content, currency: 'XOF' },
    } as const;
    life.does(correction(at(life, 'action-plan-proposed'), act));
    expect(life.now.plans[2026]).toMatchObject({ content: { currency: 'XOF' }, adopted: { on: '2026-05-10' } });
  });

  it('a score mistyped: the common result is drawn anew', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20', 0), scorecard('p2', 2026, '2026-11-20', 3));
    expect(life.now.evaluations[2026]?.result?.means['equality']).toBe(1.5);
    life.does(correction(at(life, 'evaluation-submitted', 'p1'), scorecard('p1', 2026, '2026-11-20', 1)));
    expect(life.now.evaluations[2026]?.result?.means['equality']).toBe(2);
  });

  it('a decision to renew typed as a refusal: the renewal is agreed, and its successor is started', () => {
    const life = inForce()
      .on('2030-12-01')
      .decidesRenewal('p1', '2030-06-01', false)
      .decidesRenewal('p2', '2030-07-01');
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      on: civilDay('2030-06-01'),
      renew: true,
      reason: '',
      successor: 's2',
    } as const;
    life.does(correction(at(life, 'renewal-decided', 'p1'), act));
    const agreed = life.now.renewal.agreed;
    expect(agreed).toMatchObject({ on: '2030-07-01' });
    const event = life.events.at(-1);
    const started = event && effectsOf(event, life.now, defaultRules).filter(({ type }) => type === 'start-successor');
    expect(started).toEqual([{ type: 'start-successor', successor: agreed?.successor }]);
  });

  it('the date of a decision to renew: the successor that was started stays the same, and is started once', () => {
    const life = inForce().on('2030-12-01').decidesRenewal('p1', '2030-06-01').decidesRenewal('p2', '2030-07-01');
    const act = {
      type: 'decide-renewal',
      party: 'p2',
      on: civilDay('2030-07-05'),
      renew: true,
      reason: '',
      successor: 'another',
    } as const;
    life.does(correction(at(life, 'renewal-decided', 'p2'), act));
    expect(life.now.renewal.agreed).toEqual({ on: '2030-07-05', successor: 's1' });
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, defaultRules).map(({ type }) => type)).not.toContain('start-successor');
  });

  it('the document of a ratification is issued anew, and all are told', () => {
    const life = inForce();
    life.does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-30')));
    const event = life.events.at(-1);
    const effects = event && effectsOf(event, life.now, defaultRules);
    expect(effects?.slice(0, 3)).toEqual([
      { type: 'send-notice', notice: 'record-corrected', parties: ['p1', 'p2'] },
      { type: 'issue-document', kind: 'council-deliberation', language: 'fr', party: 'p2' },
      { type: 'issue-document', kind: 'certified-extract', language: 'fr', party: 'p2' },
    ]);
  });

  it('the place of a sitting, and who sat', () => {
    const life = inForce().does(
      { type: 'compose-committee', on: civilDay('2026-05-10'), members },
      meeting('2026-05-10', '2026-06-20'),
    );
    life.does(correction(at(life, 'committee-convened'), { ...meeting('2026-05-10', '2026-06-21'), place: 'Mbour' }));
    expect(life.now.committee.meetings['m1']).toMatchObject({ place: 'Mbour', meetsOn: '2026-06-21' });
  });

  it('the day of an end by common consent, as long as nobody has signed for another one', () => {
    const life = inForce().does(termination('2026-05-10', '2027-05-31'));
    const mended = { ...termination('2026-05-10', '2027-06-30'), textHash: 'd'.repeat(64) };
    expect(life.does(correction(at(life, 'termination-proposed'), mended)).now.instruments['a1']?.endsOn).toBe(
      '2027-06-30',
    );
    life.does({ ...signature('p2', '2026-05-12'), instrument: 'a1', textHash: mended.textHash });
    expect(
      life.decide(correction(at(life, 'termination-proposed'), termination('2026-05-10', '2027-05-31'))),
    ).toMatchObject({ refusal: { reason: 'correction-contradicts', because: 'stale-text' } });
  });
});

describe('what a correction is not', () => {
  it('another act, of another party, or of several parties at once: annul it, and record the one that was meant', () => {
    const life = inForce();
    const position = at(life, 'council-ratified', 'p2');
    expect(answer(life.decide(correction(position, ratification('p1', '2026-04-30'))))).toBe('another-act');
    expect(answer(life.decide(correction(position, signature('p2', '2026-04-30'))))).toBe('another-act');
    const both = { ...signature('p1', '2026-02-10'), also: [{ party: 'p2', function: 'Maire' }] };
    expect(answer(life.decide(correction(at(life, 'signed', 'p1'), both)))).toBe('another-act');
  });

  it('something without a reason, or without its author', () => {
    const life = inForce();
    const position = at(life, 'council-ratified', 'p2');
    expect(answer(life.decide(correction(position, null, ' ')))).toBe('reason-missing');
    expect(answer(life.decide({ ...correction(position, null), by: '' }))).toBe('reason-missing');
  });

  it('the same again: nothing would change', () => {
    const life = inForce();
    expect(answer(life.decide(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-04-30'))))).toBe(
      'nothing-changes',
    );
  });

  it('a change of what follows by itself, or of what another act undoes', () => {
    const life = inForce();
    expect(answer(life.decide(correction(at(life, 'entered-into-force'), null)))).toBe('no-such-fact');
    expect(answer(life.decide(correction(at(life, 'text-submitted'), null)))).toBe('not-correctable');
    expect(answer(life.decide(correction(99, null)))).toBe('no-such-fact');
    life.does(correction(at(life, 'council-ratified', 'p2'), ratification('p2', '2026-05-30')));
    expect(answer(life.decide(correction(at(life, 'record-corrected'), null)))).toBe('not-correctable');
  });

  it('something decided without the journal at hand', () => {
    const { now: state, rules } = inForce();
    const decideIt = () =>
      correctRecord(() => ({ ok: true, facts: [] }))(
        { state, rules, at: '2026-06-01T10:00:00.000Z' as never },
        correction(1, null),
      );
    expect(decideIt).toThrow('whole log');
  });
});
