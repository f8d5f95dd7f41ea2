import { amendment, mandate } from '../../../../test/builders/acts.js';
import { aText, answer, huy, Life, mbour, signature } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import { effectsOf } from '../effects.js';
import type { Act } from '../command.js';
import { defaultRules } from '../rules/default-rules.js';
import { warnings } from '../warnings.js';

const alderman = { name: 'Paul Noël', function: 'Échevin' };
const byAlderman = (on: string): Act<'sign'> => ({ ...signature('p1', on), signatory: alderman });

const signing = (...before: Act[]): Life =>
  Life.ofKind()
    .on('2026-06-01')
    .does(...before)
    .submitted('2026-02-02');

describe('who may sign', () => {
  it('whom the text names, by the function that it names', () =>
    expect(answer(signing().decide(signature('p1', '2026-02-10')))).toBe('accepted'));

  it('names are read as people type them: capitals and spaces do not count', () => {
    const signatory = { name: ' anne  LAMBERT', function: 'Bourgmestre' };
    expect(answer(signing().decide({ ...signature('p1', '2026-02-10'), signatory }))).toBe('accepted');
  });

  it('nobody else without a mandate', () => {
    expect(signing().decide(byAlderman('2026-02-10'))).toMatchObject({
      refusal: { reason: 'mandate-missing', party: 'p1', name: 'Paul Noël' },
    });
  });

  it.each<[string, string | null, string, string]>([
    ['2026-01-05', '2026-02-10', 'accepted', 'on its last day'],
    ['2026-02-10', null, 'accepted', 'on its first day'],
    ['2026-01-05', '2026-02-09', 'mandate-not-valid', 'the day after it expired'],
    ['2026-02-11', '2026-12-31', 'mandate-not-valid', 'the day before it begins'],
  ])('a mandate from %s to %s: %s (%s)', (from, until, expected) => {
    const dates = { from: civilDay(from), until: until === null ? null : civilDay(until) };
    expect(answer(signing(mandate(dates)).decide(byAlderman('2026-02-10')))).toBe(expected);
  });

  it('the refusal says from when to when the last one held', () => {
    const old = mandate({ id: 'd0', from: civilDay('2020-01-01'), until: civilDay('2020-12-31') });
    const last = mandate({ until: civilDay('2026-01-31') });
    expect(signing(old, last).decide(byAlderman('2026-02-10'))).toMatchObject({
      refusal: { reason: 'mandate-not-valid', from: '2026-01-05', until: '2026-01-31' },
    });
  });

  it('a mandate of one party is none for another', () => {
    const life = signing(mandate({ party: 'p2' }));
    expect(answer(life.decide(byAlderman('2026-02-10')))).toBe('mandate-missing');
  });

  it('a text that speaks of a delegation asks for it, even of the person whom it names (CDLD L1132-4)', () => {
    const delegated = { ...huy, signatory: { ...huy.signatory, mandate: 'délégation n° 4' } };
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02', aText({ parties: [delegated, mbour] }));
    expect(answer(life.decide(signature('p1', '2026-02-10')))).toBe('mandate-missing');
    life.does(mandate({ holder: 'Anne Lambert' }));
    expect(answer(life.decide(signature('p1', '2026-02-10')))).toBe('accepted');
  });

  it('the director general countersigns whom the text names for it, after the mayor', () => {
    const director = { civility: 'M.', name: 'Guy Petit', function: 'Directeur général', mandate: '' } as const;
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02', aText({ parties: [{ ...huy, countersignatory: director }, mbour] }));
    const countersignature = {
      ...signature('p1', '2026-02-10'),
      signatory: { name: director.name, function: director.function },
    };
    expect(answer(life.decide(countersignature))).toBe('mandate-missing');
    life.signed('p1', '2026-02-10');
    expect(answer(life.decide(signature('p1', '2026-02-10')))).toBe('already-signed-in-this-capacity');
    expect(answer(life.decide({ ...countersignature, on: civilDay('2026-02-09') }))).toBe('out-of-order');
    life.does(countersignature);
    expect(answer(life.decide(signature('p1', '2026-02-11')))).toBe('not-awaiting-this-signature');
  });
});

describe('a mandate', () => {
  it.each([
    [{ on: civilDay('2026-06-02') }, 'in-the-future'],
    [{ until: civilDay('2026-01-04') }, 'dates-in-wrong-order'],
    [{ party: 'p9' }, 'unknown-party'],
    [{ from: civilDay('2027-01-01'), until: null }, 'accepted'],
  ])('with %j: %s', (change, expected) => {
    expect(answer(signing().decide(mandate(change)))).toBe(expected);
  });

  it('is recorded once', () =>
    expect(answer(signing(mandate()).decide(mandate({ holder: 'Lise Roy' })))).toBe('mandate-already-recorded'));

  it('may be recorded before the text is submitted, when the parties are not known yet', () =>
    expect(answer(Life.ofKind().decide(mandate({ party: 'p9' })))).toBe('accepted'));

  it('ended is valid until the day of its end', () => {
    const life = signing(mandate());
    const end = { type: 'end-mandate', mandate: 'd1', on: civilDay('2026-02-05'), reason: 'Démission' } as const;
    expect(answer(life.decide({ ...end, reason: '' }))).toBe('reason-missing');
    expect(answer(life.decide({ ...end, mandate: 'd9' }))).toBe('no-such-mandate');
    expect(answer(life.decide({ ...end, on: civilDay('2026-01-04') }))).toBe('dates-in-wrong-order');
    expect(answer(life.decide({ ...end, on: civilDay('2026-06-02') }))).toBe('in-the-future');
    life.does(end);
    expect(answer(life.decide(byAlderman('2026-02-05')))).toBe('accepted');
    expect(answer(life.decide(byAlderman('2026-02-06')))).toBe('mandate-not-valid');
  });

  it('is not made longer by being ended after it was over', () => {
    const life = signing(mandate({ until: civilDay('2026-02-05') }));
    const end = { type: 'end-mandate', mandate: 'd1', on: civilDay('2026-03-01'), reason: 'Démission' } as const;
    expect(life.decide(end)).toMatchObject({
      refusal: { reason: 'dates-in-wrong-order', first: '2026-03-01', second: '2026-02-05' },
    });
  });
});

describe('a mandate that will have expired on the day of the signature', () => {
  const short = mandate({ holder: 'Anne Lambert', until: civilDay('2026-03-01') });
  const expected = { kind: 'mandate-expires', party: 'p1', name: 'Anne Lambert', until: '2026-03-01' };

  it('warns at once, when it is recorded while the signature is awaited', () => {
    const life = signing().does(short);
    expect(warnings(life.now, defaultRules)).toEqual([{ ...expected, due: '2026-04-03' }]);
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, defaultRules)).toContainEqual({
      type: 'send-notice',
      notice: 'mandate-expires',
      parties: ['p1'],
    });
  });

  it('warns when the text is submitted, where it was recorded before', () => {
    const life = signing(short);
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, defaultRules)).toContainEqual({
      type: 'send-notice',
      notice: 'mandate-expires',
      parties: ['p1'],
    });
  });

  it('warns when it is ended too soon', () => {
    const life = signing(mandate({ holder: 'Anne Lambert', until: null }));
    expect(warnings(life.now, defaultRules)).toEqual([]);
    life.does({ type: 'end-mandate', mandate: 'd1', on: civilDay('2026-03-01'), reason: 'Démission' });
    expect(warnings(life.now, defaultRules)).toHaveLength(1);
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, defaultRules)).toHaveLength(1);
  });

  it('does not warn of a person who has signed, nor where another mandate takes over', () => {
    expect(warnings(signing(short).signed('p1', '2026-02-10').now, defaultRules)).toEqual([]);
    const next = mandate({ id: 'd2', holder: 'Anne Lambert', from: civilDay('2026-03-02'), until: null });
    expect(warnings(signing(short, next).now, defaultRules)).toEqual([]);
  });

  it('warns of whom the amendment names, not of whom the protocol named', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01');
    life.does(mandate({ until: civilDay('2026-06-30') }));
    const mayor = { civility: 'M.', name: 'Paul Noël', function: 'Bourgmestre', mandate: '' } as const;
    life.does(amendment('2026-06-01', aText({ parties: [{ ...huy, signatory: mayor }, mbour] })));
    expect(warnings(life.now, defaultRules)).toMatchObject([{ party: 'p1', name: 'Paul Noël' }]);
  });
});
