import { civilDay } from '../calendar/civil-day.js';
import { aText, answer, HASH, huy, Life, mbour } from '../../../../test/builders/protocol.js';

describe('from the draft to the signature', () => {
  it('submitting freezes the text as version 1 and begins the signatures', () => {
    const life = Life.ofKind().on('2026-02-02').submitted();
    expect(life.now).toMatchObject({ phase: 'signing', version: 1, textHash: HASH });
  });

  it('a text with blanks is refused with the place of each', () => {
    const text = aText({
      links: ' ',
      foundingDeliberationOn: null,
      domains: [],
      parties: [huy, { ...mbour, signatory: { ...mbour.signatory, name: '' } }],
    });
    const decision = Life.ofKind()
      .on('2026-02-02')
      .decide({ type: 'submit-for-signature', on: civilDay('2026-02-02'), text, textHash: HASH });
    expect(decision).toMatchObject({ ok: false, refusal: { reason: 'text-incomplete' } });
    const paths =
      !decision.ok && decision.refusal.reason === 'text-incomplete' ? decision.refusal.missing.map((m) => m.path) : [];
    expect(paths).toEqual(['parties.1.signatory.name', 'foundingDeliberationOn', 'links', 'domains']);
  });

  it.each([
    [[huy], 'too-few'],
    [[huy, mbour, { ...mbour, id: 'p3' }], 'too-many'],
    [[huy, { ...mbour, id: 'p1' }], 'twice'],
  ] as const)('the CIC form has exactly two different parties (%#)', (parties, reason) => {
    const decision = Life.ofKind()
      .on('2026-02-02')
      .decide({ type: 'submit-for-signature', on: civilDay('2026-02-02'), text: aText({ parties }), textHash: HASH });
    expect(decision).toMatchObject({ refusal: { missing: [{ path: 'parties', reason }] } });
  });

  it('a programme that ends before it begins is refused', () => {
    const text = aText({ programme: { from: 2026, to: 2022 } });
    const decision = Life.ofKind()
      .on('2026-02-02')
      .decide({ type: 'submit-for-signature', on: civilDay('2026-02-02'), text, textHash: HASH });
    expect(decision).toMatchObject({ refusal: { missing: [{ path: 'programme.to', reason: 'wrong-years' }] } });
  });

  it('a submission dated tomorrow is refused', () => {
    const act = { type: 'submit-for-signature', on: civilDay('2026-02-03'), text: aText(), textHash: HASH } as const;
    expect(answer(Life.ofKind().on('2026-02-02').decide(act))).toBe('in-the-future');
  });

  it('withdrawing revokes the signatures and counts them', () => {
    const life = Life.ofKind().on('2026-02-10').submitted().signed('p1', '2026-02-05');
    const decision = life.decide({ type: 'withdraw-text', reason: 'Le nom du signataire a changé' });
    expect(decision).toMatchObject({
      ok: true,
      events: [{ type: 'text-withdrawn', revokedSignatures: 1, revokedDeliberations: 0 }],
    });
    life.does({ type: 'withdraw-text', reason: 'Le nom du signataire a changé' });
    expect(life.now).toMatchObject({ phase: 'drafting', procedures: [], version: 1 });
    expect(life.submitted('2026-02-10').now.version).toBe(2);
  });

  it('a withdrawal without a reason is refused', () => {
    expect(answer(Life.ofKind().on('2026-02-10').submitted().decide({ type: 'withdraw-text', reason: '  ' }))).toBe(
      'reason-missing',
    );
  });

  it('a draft can be abandoned, and stays so', () => {
    const life = Life.ofKind().does({ type: 'abandon', reason: 'Le partenaire s’est retiré' });
    expect(life.now).toMatchObject({ phase: 'abandoned', endedOn: '2026-01-05' });
    expect(answer(life.decide({ type: 'abandon', reason: 'encore' }))).toBe('not-in-this-phase');
  });

  it('a protocol starts once, and of a kind that exists', () => {
    const start = {
      type: 'start-protocol',
      id: 'x',
      reference: 'R',
      kind: 'unknown',
      organisation: 'o',
      language: 'fr',
      timeZone: 'UTC',
      predecessor: null,
    } as const;
    expect(answer(new Life().decide(start))).toBe('unknown-kind');
    expect(answer(new Life().decide({ ...start, kind: 'constructor' }))).toBe('unknown-kind');
    expect(new Life().decide({ ...start, kind: 'cic-protocol', timeZone: 'Belgique' })).toMatchObject({
      refusal: { reason: 'text-incomplete', missing: [{ path: 'timeZone', reason: 'unknown-zone' }] },
    });
    expect(answer(Life.ofKind().decide({ ...start, kind: 'cic-protocol' }))).toBe('already-started');
    expect(answer(new Life().decide({ type: 'abandon', reason: 'r' }))).toBe('no-such-protocol');
  });
});
