import { meeting, members, minutes } from '../../../../test/builders/acts.js';
import { answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { obligations } from '../obligations.js';
import { defaultRules } from '../rules/default-rules.js';

const compose = (on: string, who = members): Act<'compose-committee'> => ({
  type: 'compose-committee',
  on: civilDay(on),
  members: who,
});
const inForce = (): Life => Life.ofKind().inForce('2026-03-01').on('2026-06-01');
const sitting = (): Life => inForce().does(compose('2026-05-01'), meeting('2026-05-02', '2026-05-20'));
const due = (life: Life) => obligations(life.now, defaultRules).find(({ kind }) => kind === 'committee-minutes');

describe('the monitoring committee', () => {
  it('has members of every party, and of no other', () => {
    expect(inForce().decide(compose('2026-05-01', members.slice(0, 1)))).toMatchObject({
      refusal: { reason: 'committee-without-a-party', parties: ['p2'] },
    });
    const stranger = { party: 'p9', name: 'Léo', function: '', email: '' };
    expect(answer(inForce().decide(compose('2026-05-01', [...members, stranger])))).toBe('unknown-party');
  });

  it.each([
    ['2026-02-28', 'before-the-protocol'],
    ['2026-06-02', 'in-the-future'],
  ])('is not composed on %s: %s', (on, reason) => expect(answer(inForce().decide(compose(on)))).toBe(reason));

  it('is replaced by the next composition', () => {
    const others = members.map((member) => ({ ...member, name: `${member.name} fils` }));
    const life = inForce().does(compose('2026-05-01'), compose('2026-05-10', others));
    expect(life.now.committee.members).toEqual(others);
  });
});

describe('a sitting', () => {
  it('is convened by a committee that has members, with an agenda, for a day to come', () => {
    expect(answer(inForce().decide(meeting('2026-05-02', '2026-05-20')))).toBe('committee-missing');
    const life = inForce().does(compose('2026-05-01'));
    expect(answer(life.decide({ ...meeting('2026-05-02', '2026-05-20'), agenda: [' '] }))).toBe('agenda-empty');
    expect(answer(life.decide({ ...meeting('2026-05-02', '2026-05-20'), agenda: [] }))).toBe('agenda-empty');
    expect(answer(life.decide(meeting('2026-05-02', '2026-05-01')))).toBe('dates-in-wrong-order');
    expect(answer(life.decide(meeting('2026-06-02', '2026-06-20')))).toBe('in-the-future');
    expect(answer(life.decide(meeting('2026-05-02', '2026-09-20')))).toBe('accepted');
  });

  it('bears a name of its own', () => {
    expect(answer(sitting().decide(meeting('2026-05-03', '2026-05-21')))).toBe('meeting-exists');
    expect(answer(sitting().decide(meeting('2026-05-03', '2026-05-21', 'm2')))).toBe('accepted');
  });

  it('asks for its minutes within thirty days', () =>
    expect(due(sitting())).toMatchObject({ key: 'committee-minutes/m1', due: '2026-06-19', parties: ['p1', 'p2'] }));

  it('may be held on another day than the one announced, even before it, and is minuted once', () => {
    const life = sitting().does(minutes('2026-05-18'));
    expect(life.now.committee.meetings['m1']?.minutes).toMatchObject({ on: '2026-05-18', present: ['Luc Simon'] });
    expect(due(life)).toBeUndefined();
    expect(answer(life.decide(minutes('2026-05-20')))).toBe('minutes-already-recorded');
  });

  it.each([
    ['2026-05-01', 'dates-in-wrong-order', 'before it was convened'],
    ['2026-06-02', 'in-the-future', 'tomorrow'],
  ])('was not held on %s: %s (%s)', (on, reason) => expect(answer(sitting().decide(minutes(on)))).toBe(reason));

  it('that was never convened has no minutes', () =>
    expect(answer(sitting().decide(minutes('2026-05-20', { meeting: 'toString' })))).toBe('no-such-meeting'));

  it('is attended by members, whatever the capitals of their names', () => {
    expect(sitting().decide(minutes('2026-05-20', { present: ['LUC simon', 'Zoé'], excused: ['Yann'] }))).toMatchObject(
      {
        refusal: { reason: 'strangers-in-the-committee', names: ['Zoé', 'Yann'] },
      },
    );
    expect(answer(sitting().decide(minutes('2026-05-20', { present: ['LUC simon'] })))).toBe('accepted');
  });

  it('may be attended by those who were members when it was convened, though others have followed them', () => {
    const [first, ...others] = members;
    if (!first) throw new Error('a committee has members');
    const life = sitting().does(compose('2026-05-25', [{ ...first, name: 'Lise Roy' }, ...others]));
    expect(answer(life.decide(minutes('2026-05-20')))).toBe('accepted');
    expect(answer(life.decide(minutes('2026-05-26', { present: ['Lise Roy'] })))).toBe('accepted');
  });

  it('is minuted even after the protocol has ended', () => {
    const life = sitting().on('2031-03-01').does({ type: 'end-term' });
    expect(answer(life.decide(minutes('2031-02-20')))).toBe('accepted');
  });
});
