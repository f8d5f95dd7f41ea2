import { adhesion, amendment, OTHER_HASH, termination } from '../../../../test/builders/acts.js';
import {
  aText,
  answer,
  huy,
  instant,
  Life,
  mbour,
  ratification,
  signature,
} from '../../../../test/builders/protocol.js';
import { textOfKind } from '../../../../test/builders/kinds.js';
import { civilDay } from '../calendar/civil-day.js';
import { endOf } from '../calendar/zone.js';
import { obligations } from '../obligations.js';
import { defaultRules } from '../rules/default-rules.js';
import type { PartyText } from '../text.js';

/** In force on 1 March 2026 for five years; recorded the same day. */
const inForce = (): Life => Life.ofKind().inForce('2026-03-01').on('2027-06-01');

const steps = (life: Life, party: string, id = 'a1'): string[] =>
  life.now.instruments[id]?.procedures.find((p) => p.party === party)?.steps.map((step) => step.id) ?? [];
const owed = (life: Life): string[] =>
  obligations(life.now, life.rules)
    .filter(({ instrument }) => instrument !== undefined)
    .map(({ key }) => key);

describe('an amendment', () => {
  it('is signed and ratified by each party as its own regime asks, like the protocol itself', () => {
    const life = inForce().does(amendment('2027-06-01'));
    expect(steps(life, 'p1')).toEqual(['college-signature', 'council-ratification']);
    expect(steps(life, 'p2')).toEqual(['authorities-signature', 'council-ratification']);
    expect(owed(life)).toEqual(['signature/p1/college-signature/a1', 'signature/p2/authorities-signature/a1']);
  });

  it('changes nothing until the last act, then the text is as amended and one version further', () => {
    const life = inForce().does(amendment('2027-05-01'));
    life.completes('2027-05-20', 'a1');
    expect(life.now).toMatchObject({ version: 2, textHash: OTHER_HASH, text: { title: 'Huy – Mbour, avenant 1' } });
    expect(life.now.instruments['a1']).toMatchObject({ status: 'in-effect', effectOn: '2027-05-20' });
    expect(life.now).toMatchObject({ phase: 'in-force', inForce: { on: '2026-03-01', lastDay: '2031-02-28' } });
  });

  it('half signed on paper leaves the protocol as it was', () => {
    const life = inForce().does(amendment('2027-05-01'));
    life.does({ ...signature('p1', '2027-05-02'), instrument: 'a1', textHash: OTHER_HASH });
    expect(life.now).toMatchObject({ version: 1, text: { title: 'Huy – Mbour' } });
  });

  it('a signature names its hash, not that of the protocol', () => {
    const life = inForce().does(amendment('2027-05-01'));
    expect(answer(life.decide({ ...signature('p1', '2027-05-02'), instrument: 'a1' }))).toBe('stale-text');
  });

  it('the financial director is heard first where it commits 22,000 EUR, and not below', () => {
    const committing = (cents: number) =>
      inForce().does(amendment('2027-05-01', aText({ commitment: { cents, currency: 'EUR' } })));
    expect(steps(committing(2_199_999), 'p1')[0]).toBe('college-signature');
    const life = committing(2_200_000);
    const sign = { ...signature('p1', '2027-05-02'), instrument: 'a1', textHash: OTHER_HASH };
    expect(answer(life.decide(sign))).toBe('not-awaiting-this-signature');
    life.does({
      type: 'complete-formality',
      party: 'p1',
      on: civilDay('2027-05-05'),
      step: 'finance-opinion',
      instrument: 'a1',
    });
    expect(answer(life.decide(sign))).toBe('out-of-order');
    expect(answer(life.decide({ ...sign, on: civilDay('2027-05-05') }))).toBe('accepted');
  });

  it.each([
    ['2027-05-31', 'an act dated before it was proposed', 'out-of-order'],
    ['2027-06-02', 'an act dated tomorrow', 'in-the-future'],
  ])('%s: %s is refused: %s', (on, _, reason) => {
    const life = inForce().does(amendment('2027-06-01'));
    expect(answer(life.decide({ ...signature('p1', on), instrument: 'a1', textHash: OTHER_HASH }))).toBe(reason);
  });

  it('one council’s refusal is enough, and the protocol goes on unchanged', () => {
    const life = inForce().does(amendment('2027-05-01'));
    for (const party of ['p1', 'p2'])
      life.does({ ...signature(party, '2027-05-02'), instrument: 'a1', textHash: OTHER_HASH });
    const refusal = { ...ratification('p2', '2027-05-20'), type: 'refuse-by-council', instrument: 'a1' } as const;
    expect(answer(life.decide({ ...refusal, reason: '' }))).toBe('reason-missing');
    life.does({ ...refusal, reason: 'Trop cher' });
    expect(life.now).toMatchObject({ phase: 'in-force', refusal: null, version: 1 });
    expect(life.now.instruments['a1']).toMatchObject({ status: 'refused', reason: 'Trop cher' });
    expect(life.decide({ ...ratification('p1', '2027-05-21'), instrument: 'a1' })).toMatchObject({
      refusal: { reason: 'proposal-closed', status: 'refused' },
    });
    expect(owed(life)).toEqual([]);
  });

  it('is withdrawn with a reason, not before it was proposed, and once', () => {
    const life = inForce().does(amendment('2027-05-10'));
    const withdraw = (on: string, reason = 'Rédaction à revoir') =>
      ({ type: 'withdraw-proposal', instrument: 'a1', on: civilDay(on), reason }) as const;
    expect(answer(life.decide(withdraw('2027-05-11', ' ')))).toBe('reason-missing');
    expect(answer(life.decide(withdraw('2027-05-09')))).toBe('dates-in-wrong-order');
    life.does(withdraw('2027-05-11'));
    expect(life.now.instruments['a1']).toMatchObject({ status: 'withdrawn', reason: 'Rédaction à revoir' });
    expect(life.decide(withdraw('2027-05-12'))).toMatchObject({ refusal: { status: 'withdrawn' } });
    expect(answer(life.decide({ ...withdraw('2027-05-12'), instrument: 'a7' }))).toBe('no-such-proposal');
    expect(answer(life.decide({ ...withdraw('2027-05-12'), instrument: 'constructor' }))).toBe('no-such-proposal');
  });

  it('keeps the parties: who joins does so by an adhesion, and nobody is left out', () => {
    const third = { ...mbour, id: 'p3', name: 'Joal' };
    const life = charter(huy, mbour, third);
    const text = (...parties: PartyText[]) => textOfKind('solidarity-charter', parties);
    expect(life.decide(amendment('2027-06-01', text(huy, mbour)))).toMatchObject({
      refusal: { reason: 'parties-changed', removed: ['p3'], added: [] },
    });
    const fourth = { ...mbour, id: 'p4' };
    expect(life.decide(amendment('2027-06-01', text(huy, mbour, third, fourth)))).toMatchObject({
      refusal: { reason: 'parties-changed', removed: [], added: ['p4'] },
    });
  });

  it.each([
    [{ on: civilDay('2026-02-28') }, 'before-the-protocol'],
    [{ on: civilDay('2027-06-02') }, 'in-the-future'],
    [{ party: 'p9' }, 'unknown-party'],
    [{ text: aText({ links: '' }) }, 'text-incomplete'],
    [{ text: aText({ term: { kind: 'years', years: 1 } }) }, 'term-over'],
  ])('with %j it is refused: %s', (change, reason) => {
    expect(answer(inForce().decide({ ...amendment('2027-06-01'), ...change }))).toBe(reason);
  });

  it('an id serves once', () => {
    expect(answer(inForce().does(amendment('2027-05-01')).decide(amendment('2027-05-02')))).toBe('proposal-exists');
  });

  it('before the protocol is in force there is nothing to amend, and once it is, nothing else to sign', () => {
    expect(answer(Life.ofKind().on('2026-06-01').submitted().decide(amendment('2026-06-01')))).toBe(
      'not-in-this-phase',
    );
    expect(answer(inForce().decide(signature('p1', '2027-05-01')))).toBe('not-awaiting-this-signature');
  });

  it('of two that are under way, the second is overtaken when the first takes effect: it would undo it', () => {
    const life = inForce().does(amendment('2027-05-01'), amendment('2027-05-02', aText({ place: 'Mbour' }), 'a2'));
    life.does({ ...signature('p1', '2027-05-03'), instrument: 'a2', textHash: OTHER_HASH });
    life.completes('2027-05-20', 'a1');
    expect(owed(life)).toEqual([]);
    expect(life.decide({ ...signature('p2', '2027-05-21'), instrument: 'a2', textHash: OTHER_HASH })).toMatchObject({
      refusal: { reason: 'proposal-overtaken', instrument: 'a2' },
    });
    const withdraw = {
      type: 'withdraw-proposal',
      instrument: 'a2',
      on: civilDay('2027-05-22'),
      reason: 'À refaire sur le nouveau texte',
    } as const;
    expect(answer(life.decide(withdraw))).toBe('accepted');
  });
});

describe('an amendment of the term', () => {
  const longer = aText({ term: { kind: 'years', years: 7 } });

  it('lengthens it: the last day, the plans and the renewal move', () => {
    const life = inForce().does(amendment('2027-05-01', longer)).completes('2027-05-20', 'a1');
    expect(life.now.inForce).toMatchObject({ on: '2026-03-01', lastDay: '2033-02-28' });
    const keys = obligations(life.now, defaultRules).map(({ key, due }) => `${key} ${due}`);
    expect(keys).toContain('action-plan/2033 2033-01-31');
    expect(keys).toContain('renewal-decision/p1 2033-02-28');
  });

  it('that leaves it as it is does not move the last day of a protocol taken in mid-life', () => {
    const life = new Life().on('2026-11-21').does({
      type: 'import-protocol',
      id: 'x',
      reference: 'R',
      kind: 'cic-protocol',
      organisation: 'o',
      language: 'fr',
      timeZone: 'Europe/Brussels',
      text: aText(),
      textHash: 'a'.repeat(64),
      inForceOn: civilDay('2023-01-01'),
      lastDay: civilDay('2026-12-31'),
      settled: { plans: [], evaluations: [] },
      source: 'fichier',
    });
    life.does(amendment('2026-11-21')).completes('2026-11-21', 'a1');
    expect(life.now.inForce?.lastDay).toBe('2026-12-31');
  });

  it('a programme that is prolonged asks for the plans of its new years, even where the first plan would now cover two', () => {
    const phase = { term: { kind: 'phase' } } as const;
    const life = Life.ofKind().on('2026-09-01').submitted('2026-09-01', aText(phase));
    life
      .signed('p1', '2026-09-01')
      .signed('p2', '2026-09-01')
      .ratified('p1', '2026-09-01')
      .ratified('p2', '2026-09-01');
    life.withPlan(2026, '2026-09-01');
    expect(life.now.plans[2026]?.years).toEqual([2026]);
    const prolonged = aText({ ...phase, programme: { from: 2022, to: 2027 } });
    life.on('2026-12-01').does(amendment('2026-12-01', prolonged)).completes('2026-12-01', 'a1');
    expect(life.now.inForce?.lastDay).toBe('2027-12-31');
    expect(obligations(life.now, defaultRules).map(({ key }) => key)).toContain('action-plan/2027');
    expect(life.withPlan(2027, '2026-12-01').now.plans[2027]?.adopted).not.toBeNull();
  });

  it('whose last act came in time but was recorded after the lapse lifts the lapse', () => {
    const life = inForce().on('2031-02-10').does(amendment('2031-02-01', longer));
    for (const party of ['p1', 'p2'])
      life.does({ ...signature(party, '2031-02-05'), instrument: 'a1', textHash: OTHER_HASH });
    life
      .atInstant(endOf(civilDay('2031-02-28'), 'Europe/Brussels'))
      .does({ type: 'end-term' })
      .on('2031-03-10');
    expect(life.now.phase).toBe('lapsed');
    life.does({ ...ratification('p1', '2031-02-25'), instrument: 'a1' });
    expect(life.now.phase).toBe('lapsed');
    expect(answer(life.decide({ ...ratification('p2', '2031-03-01'), instrument: 'a1' }))).toBe('after-the-term');
    life.does({ ...ratification('p2', '2031-02-27'), instrument: 'a1' });
    expect(life.now).toMatchObject({ phase: 'in-force', endedOn: null, inForce: { lastDay: '2033-02-28' } });
  });

  it('an amendment of something else, recorded as late, leaves the protocol lapsed', () => {
    const life = inForce().on('2031-03-10').does({ type: 'end-term' }, amendment('2031-02-01'));
    life.completes('2031-02-20', 'a1');
    expect(life.now).toMatchObject({ phase: 'lapsed', version: 2, endedOn: '2031-02-28' });
  });

  it('that shortens it, recorded after the lapse, had the protocol lapse on its own last day', () => {
    const shorter = aText({ term: { kind: 'years', years: 4 } });
    const life = inForce().on('2031-03-10').does({ type: 'end-term' }, amendment('2029-02-01', shorter));
    life.completes('2029-03-01', 'a1');
    expect(life.now).toMatchObject({ phase: 'lapsed', endedOn: '2030-02-28', inForce: { lastDay: '2030-02-28' } });
  });

  it('that would end before its own last act is refused when that act comes', () => {
    const life = inForce()
      .on('2028-02-01')
      .does(amendment('2028-01-10', aText({ term: { kind: 'years', years: 2 } })));
    life.on('2028-03-10');
    for (const party of ['p1', 'p2'])
      life.does({ ...signature(party, '2028-02-05'), instrument: 'a1', textHash: OTHER_HASH });
    life.does({ ...ratification('p1', '2028-02-20'), instrument: 'a1' });
    expect(life.decide({ ...ratification('p2', '2028-03-05'), instrument: 'a1' })).toMatchObject({
      refusal: { reason: 'term-over', lastDay: '2028-02-29' },
    });
  });
});

/** A charter of solidarity between these, in force on 1 March 2026. */
function charter(...parties: PartyText[]): Life {
  const life = Life.ofKind('solidarity-charter').on('2026-03-01');
  life.submitted('2026-03-01', textOfKind('solidarity-charter', parties));
  for (const { id } of parties) life.signed(id, '2026-03-01');
  for (const { id } of parties) life.ratified(id, '2026-03-01');
  return life.on('2027-06-01');
}

const joal: PartyText = { ...mbour, id: 'p3', name: 'Joal' };
const cenon: PartyText = { ...mbour, id: 'p4', name: 'Cenon', country: 'FR', regime: 'fr-local-authority' };
const joined = (...who: PartyText[]): Life =>
  charter(huy, mbour).does(adhesion('2027-05-01', textOfKind('solidarity-charter', [huy, mbour, ...who])));

describe('an adhesion', () => {
  it('binds the party that joins by its own regime, and asks the consent of all others by theirs', () => {
    const life = joined(cenon);
    expect(steps(life, 'p4')).toEqual([
      'council-deliberation',
      'mayor-signature',
      'prefect-transmission',
      'publication',
    ]);
    expect(steps(life, 'p1')).toEqual(['college-signature', 'council-ratification']);
  });

  it('makes it a party once everybody is done, on the date of the last act', () => {
    const life = joined(joal);
    expect(life.now.procedures).toHaveLength(2);
    life.completes('2027-05-20', 'a1');
    expect(life.now.procedures.map(({ party }) => party)).toEqual(['p1', 'p2', 'p3']);
    expect(life.now.inForce?.on).toBe('2026-03-01');
  });

  it('from then on a plan asks for its approval, and the renewal for its decision', () => {
    const life = joined(joal).completes('2027-05-20', 'a1').withPlan(2027, '2027-06-01');
    expect(life.now.plans[2027]?.adopted).toBeNull();
    life.does({ type: 'approve-action-plan', party: 'p3', on: civilDay('2027-06-01'), year: 2027, revision: 1 });
    expect(life.now.plans[2027]?.adopted).not.toBeNull();
    expect(obligations(life.now, defaultRules).map(({ key }) => key)).toContain('renewal-decision/p3');
  });

  it('does not ask it about the years before it came', () => {
    const life = joined(joal).completes('2027-05-20', 'a1');
    const awaited = (year: number) =>
      obligations(life.now, defaultRules).find(({ key }) => key === `yearly-evaluation/${year}`)?.parties;
    expect(awaited(2026)).toEqual(['p1', 'p2']);
    expect(awaited(2027)).toEqual(['p1', 'p2', 'p3']);
    const scores = { environment: 0, economy: 0, social: 0, generations: 0, 'north-south': 0, reach: 0 };
    const ids = defaultRules.grids['action-sheet-stars']?.criteria.map(({ id }) => id) ?? [];
    const card = {
      type: 'submit-evaluation',
      on: civilDay('2027-06-01'),
      period: 2026,
      scores: Object.fromEntries(ids.map((id) => [id, 0])),
      lessons: '',
      dissent: '',
    } as const;
    expect(Object.keys(scores)).toHaveLength(ids.length);
    expect(answer(life.decide({ ...card, party: 'p3' }))).toBe('year-outside-the-term');
    life.does({ ...card, party: 'p1' }, { ...card, party: 'p2' });
    expect(life.now.evaluations[2026]?.result).not.toBeNull();
  });

  it('makes it owe the duties of its regime from then on, not those of the years before', () => {
    const life = joined(cenon).completes('2027-05-20', 'a1');
    const duties = obligations(life.now, defaultRules).flatMap(({ duty, due }) => (duty ? [`${duty} ${due}`] : []));
    expect(duties).toEqual([
      'aid-declaration 2027-06-30',
      'prefect-review 2027-07-20',
      'aid-declaration 2028-06-30',
      'aid-declaration 2029-06-30',
      'aid-declaration 2030-06-30',
    ]);
  });

  it('counts its days on its own clocks: in Apia it is already tomorrow', () => {
    const apia = { ...joal, timeZone: 'Pacific/Apia' };
    const life = joined(apia);
    const sign = (party: string) =>
      ({ ...signature(party, '2027-06-02'), instrument: 'a1', textHash: OTHER_HASH }) as const;
    life.atInstant(instant('2027-06-01T12:00:00.000Z'));
    expect(answer(life.decide(sign('p3')))).toBe('accepted');
    expect(answer(life.decide(sign('p1')))).toBe('in-the-future');
  });

  it('without anybody who joins is none, and leaves nobody out', () => {
    const life = charter(huy, mbour);
    const text = (...parties: PartyText[]) => textOfKind('solidarity-charter', parties);
    expect(answer(life.decide(adhesion('2027-05-01', text(huy, mbour))))).toBe('nobody-joins');
    expect(life.decide(adhesion('2027-05-01', text(huy, joal)))).toMatchObject({
      refusal: { reason: 'parties-changed', removed: ['p2'] },
    });
  });

  it('to a protocol of «the two municipalities» is not possible', () => {
    expect(inForce().decide(adhesion('2027-05-01', aText({ parties: [huy, mbour, joal] })))).toMatchObject({
      refusal: { reason: 'text-incomplete', missing: [{ path: 'parties', reason: 'too-many' }] },
    });
  });

  it('refused by one council leaves the others as they were', () => {
    const life = joined(joal);
    life.does({ ...signature('p1', '2027-05-02'), instrument: 'a1', textHash: OTHER_HASH });
    life.does({ ...ratification('p1', '2027-05-03'), type: 'refuse-by-council', reason: 'Non', instrument: 'a1' });
    expect(life.now.procedures).toHaveLength(2);
    expect(answer(life.decide({ ...signature('p3', '2027-05-04'), instrument: 'a1', textHash: OTHER_HASH }))).toBe(
      'proposal-closed',
    );
  });

  it('overtakes an end on which the new party was not asked', () => {
    const life = joined(joal).does(termination('2027-05-01', '2028-06-30', 'a2'));
    life.completes('2027-05-20', 'a1');
    expect(answer(life.decide({ ...signature('p1', '2027-05-21'), instrument: 'a2', textHash: OTHER_HASH }))).toBe(
      'proposal-overtaken',
    );
  });
});

describe('an end by common consent', () => {
  const ended = (endsOn: string): Life =>
    inForce().does(termination('2027-05-01', endsOn)).completes('2027-05-20', 'a1');

  it('is signed and ratified, without the financial director and without the State', () => {
    const senegal = { ...mbour, options: ['state-authorisation'] };
    const life = Life.ofKind()
      .on('2026-03-01')
      .submitted('2026-03-01', aText({ parties: [huy, senegal] }));
    life
      .signed('p1', '2026-03-01')
      .signed('p2', '2026-03-01')
      .ratified('p1', '2026-03-01')
      .ratified('p2', '2026-03-01');
    life.does({ type: 'complete-formality', party: 'p2', on: civilDay('2026-03-01'), step: 'state-authorisation' });
    life.on('2027-06-01').does(termination('2027-06-01', '2027-12-31'));
    expect(steps(life, 'p1')).toEqual(['college-signature', 'council-ratification']);
    expect(steps(life, 'p2')).toEqual(['authorities-signature', 'council-ratification']);
  });

  it('comes on the day on which all agreed', () => {
    const life = ended('2027-12-31');
    expect(life.now).toMatchObject({ phase: 'in-force', notice: { effectiveOn: '2027-12-31', instrument: 'a1' } });
    expect(answer(life.on('2027-12-31').decide({ type: 'end-notice' }))).toBe('not-yet-due');
    expect(life.on('2028-01-01').does({ type: 'end-notice' }).now).toMatchObject({
      phase: 'terminated',
      endedOn: '2027-12-31',
    });
  });

  it('on a day that has passed when the last council ratified, comes on that council’s day', () => {
    expect(ended('2027-05-10').now.notice?.effectiveOn).toBe('2027-05-20');
  });

  it('comes sooner than a notice that was running', () => {
    const life = inForce().does({ type: 'give-notice', party: 'p2', on: civilDay('2027-04-01'), reason: 'Fin' });
    expect(life.now.notice?.effectiveOn).toBe('2027-10-01');
    life.does(termination('2027-05-01', '2027-06-30')).completes('2027-05-20', 'a1');
    expect(life.now.notice?.effectiveOn).toBe('2027-06-30');
  });

  it('is not taken back by the party that proposed it', () => {
    expect(
      answer(
        ended('2027-12-31').decide({ type: 'withdraw-notice', party: 'p1', on: civilDay('2027-06-01'), reason: 'r' }),
      ),
    ).toBe('no-notice-given');
  });

  it('leaves nothing owed beyond it, and no renewal to decide', () => {
    const left = obligations(ended('2027-12-31').now, defaultRules);
    expect(left.every(({ due }) => due <= '2027-12-31')).toBe(true);
    expect(left.map(({ kind }) => kind)).not.toContain('renewal-decision');
  });

  it.each([
    [{ endsOn: civilDay('2027-04-30') }, 'ends-in-the-past'],
    [{ endsOn: civilDay('2031-03-01') }, 'after-the-term'],
    [{ reason: '' }, 'reason-missing'],
    [{ party: 'p9' }, 'unknown-party'],
  ])('with %j it is refused: %s', (change, reason) => {
    expect(answer(inForce().decide({ ...termination('2027-05-01', '2027-12-31'), ...change }))).toBe(reason);
  });
});
