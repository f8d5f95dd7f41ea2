import { partyOf, textOfKind } from '../../../../test/builders/kinds.js';
import {
  aText,
  answer,
  HASH,
  huy,
  instant,
  Life,
  mbour,
  ratification,
  signature,
} from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { effectsOf } from '../effects.js';
import { defaultRules } from '../rules/default-rules.js';

const signing = (): Life => Life.ofKind().on('2026-06-01').submitted('2026-02-02');

describe('a signature', () => {
  it('when both colleges have signed, the councils are awaited, and told so with the last signature', () => {
    const life = signing().signed('p1', '2026-02-10');
    const told = () => {
      const event = life.events.at(-1);
      return event && effectsOf(event, life.now, defaultRules).filter(({ type }) => type === 'send-notice');
    };
    expect(told()).toEqual([]);
    life.signed('p2', '2026-02-20');
    expect(life.now.phase).toBe('ratifying');
    expect(told()).toEqual([{ type: 'send-notice', notice: 'ratification-requested', parties: ['p1', 'p2'] }]);
  });

  it('of a text gone stale is refused: it names the version and the hash that it signs', () => {
    expect(answer(signing().decide(signature('p1', '2026-02-10', 2)))).toBe('stale-text');
    expect(answer(signing().decide({ ...signature('p1', '2026-02-10'), textHash: 'b'.repeat(64) }))).toBe('stale-text');
    const again = signing().does({ type: 'withdraw-text', reason: 'Une faute' }).submitted('2026-02-05');
    expect(again.decide(signature('p1', '2026-02-10', 1))).toMatchObject({
      refusal: { reason: 'stale-text', signed: 1, current: 2 },
    });
  });

  it.each([
    ['2026-02-01', 'out-of-order', 'dated before the text was submitted'],
    ['2026-06-02', 'in-the-future', 'dated tomorrow'],
    ['2026-02-02', 'accepted', 'dated on the very day'],
  ])('of %s: %s (%s)', (on, expected) => expect(answer(signing().decide(signature('p1', on)))).toBe(expected));

  it('is given once by each party, and by no stranger', () => {
    const life = signing().signed('p1', '2026-02-10');
    expect(answer(life.decide(signature('p1', '2026-02-11')))).toBe('not-awaiting-this-signature');
    expect(answer(life.decide(signature('p9', '2026-02-10')))).toBe('unknown-party');
  });

  it('today is the party’s own: in Apia it is already tomorrow', () => {
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02', aText({ parties: [huy, { ...mbour, timeZone: 'Pacific/Apia' }] }));
    life.atInstant(instant('2026-06-01T12:00:00.000Z'));
    expect(answer(life.decide(signature('p2', '2026-06-02')))).toBe('accepted');
    expect(answer(life.decide(signature('p1', '2026-06-02')))).toBe('in-the-future');
  });

  it('in the night in which the clocks change is of the day that they show', () => {
    const life = signing();
    // 28 March 2027 begins in Brussels at 23:00 UTC, 29 March at 22:00 UTC: that Sunday has 23 hours.
    life.atInstant(instant('2027-03-28T21:59:59.999Z'));
    expect(answer(life.decide(signature('p1', '2027-03-29')))).toBe('in-the-future');
    life.atInstant(instant('2027-03-28T22:00:00.000Z'));
    expect(answer(life.decide(signature('p1', '2027-03-29')))).toBe('accepted');
  });
});

describe('one person in two capacities (Charte de Sénart)', () => {
  const person = { civility: 'M.', name: 'Jean Roux', function: 'Président', mandate: '' } as const;
  const union = { ...partyOf('association', 'p1'), signatory: person };
  const town = { ...partyOf('association', 'p2'), signatory: { ...person, function: 'Maire' } };
  const life = (...others: ReturnType<typeof partyOf>[]): Life =>
    Life.ofKind('senart-charter')
      .on('2026-06-01')
      .submitted('2026-02-02', textOfKind('senart-charter', [union, town, ...others]));
  const stroke = (...also: { party: string; function: string }[]): Act<'sign'> => ({
    type: 'sign',
    party: 'p1',
    on: civilDay('2026-02-10'),
    version: 1,
    textHash: HASH,
    signatory: { name: 'Jean Roux', function: 'Président' },
    also,
  });

  it('signs for two parties by one stroke, as president and as mayor', () => {
    const decision = life(partyOf('association', 'p3')).decide(stroke({ party: 'p2', function: 'Maire' }));
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { type: 'signed', party: 'p1', signatory: { name: 'Jean Roux', function: 'Président' } },
        { type: 'signed', party: 'p2', signatory: { name: 'Jean Roux', function: 'Maire' } },
      ],
    });
  });

  it('the stroke that completes the last procedure brings the charter into force, once', () => {
    const lived = life().does(stroke({ party: 'p2', function: 'Maire' }));
    expect(lived.now).toMatchObject({ phase: 'in-force', inForce: { on: '2026-02-10', lastDay: null } });
    expect(lived.events.filter(({ type }) => type === 'entered-into-force')).toHaveLength(1);
  });

  it('but never twice for the same party, nor for one that does not exist', () => {
    expect(answer(life().decide(stroke({ party: 'p1', function: 'Maire' })))).toBe('not-awaiting-this-signature');
    expect(answer(life().decide(stroke({ party: 'p9', function: 'Maire' })))).toBe('unknown-party');
    const twice = stroke({ party: 'p2', function: 'Maire' }, { party: 'p2', function: 'Maire' });
    expect(answer(life().decide(twice))).toBe('not-awaiting-this-signature');
  });

  it('nor for a party that names somebody else: all or nothing', () => {
    const lived = life(partyOf('association', 'p3'));
    expect(answer(lived.decide(stroke({ party: 'p3', function: 'Maire' })))).toBe('mandate-missing');
    expect(lived.now.procedures[0]?.steps[0]?.doneOn).toBeNull();
  });

  it('in two different capacities for one party may sign and countersign; in the same one, not', () => {
    const both = (capacity: string) => {
      const director = { ...huy.signatory, function: capacity };
      return Life.ofKind()
        .on('2026-06-01')
        .submitted('2026-02-02', aText({ parties: [{ ...huy, countersignatory: director }, mbour] }))
        .signed('p1', '2026-02-10')
        .decide({ ...signature('p1', '2026-02-10'), signatory: { name: huy.signatory.name, function: capacity } });
    };
    expect(answer(both('Directrice générale'))).toBe('accepted');
    expect(answer(both('bourgmestre'))).toBe('already-signed-in-this-capacity');
  });

  it('thirteen presidents sign, and the charter waits for the thirteenth', () => {
    const parties = Array.from({ length: 13 }, (_, i) => partyOf('association', `p${i + 1}`));
    const lived = Life.ofKind('senart-charter')
      .on('2026-06-01')
      .submitted('2026-02-02', textOfKind('senart-charter', parties));
    for (let i = 1; i < 13; i += 1) lived.signed(`p${i}`, '2026-02-03');
    expect(lived.now.phase).toBe('signing');
    expect(lived.signed('p13', '2026-03-03').now.inForce?.on).toBe('2026-03-03');
  });
});

describe('a withdrawn text', () => {
  it('takes its signatures and its deliberations with it, and each party signs anew', () => {
    const life = signing().signed('p1', '2026-02-10').ratified('p1', '2026-02-20');
    expect(life.decide({ type: 'withdraw-text', reason: 'Une faute' })).toMatchObject({
      events: [{ revokedSignatures: 1, revokedDeliberations: 1 }],
    });
    life.does({ type: 'withdraw-text', reason: 'Une faute' });
    expect(answer(life.decide(ratification('p1', '2026-03-01')))).toBe('not-in-this-phase');
    expect(life.submitted('2026-03-01').signed('p1', '2026-03-02').now.phase).toBe('signing');
  });
});
