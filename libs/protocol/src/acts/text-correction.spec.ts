import { charterInForce } from '../../../../test/builders/kinds.js';
import { answer, HASH, Life, signature } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';

const correct = (path: string, to: string, change: Partial<Act<'correct-text'>> = {}): Act<'correct-text'> => ({
  type: 'correct-text',
  on: civilDay('2026-03-01'),
  changes: [{ path, to }],
  reason: 'Coquille',
  ...change,
});
const signed = (): Life => Life.ofKind().on('2026-06-01').submitted('2026-02-02').signed('p1', '2026-02-10');

describe('a slip of the pen', () => {
  it('in an address is put right, and no signature is revoked: the hash that was signed stays', () => {
    const life = signed().does(correct('parties.1.referent.email', 'awa@example.org'));
    expect(life.now.text?.parties[1]?.referent.email).toBe('awa@example.org');
    expect(life.now).toMatchObject({ version: 1, textHash: HASH, phase: 'signing' });
    expect(life.now.procedures[0]?.steps[0]?.doneOn).toBe('2026-02-10');
    expect(answer(life.decide(signature('p2', '2026-03-02')))).toBe('accepted');
  });

  it('is kept with what stood there before', () => {
    const life = signed().does(correct('place', 'Mbour'));
    expect(life.now.corrections).toEqual([
      { on: '2026-03-01', version: 1, reason: 'Coquille', changes: [{ path: 'place', from: 'Huy', to: 'Mbour' }] },
    ]);
  });

  it.each(['title', 'place', 'parties.0.referent.name', 'parties.1.signatory.civility'])('«%s» can be one', (path) => {
    const to = path.endsWith('civility') ? 'Mme' : 'Autre chose';
    expect(answer(signed().decide(correct(path, to)))).toBe('accepted');
  });

  it.each([
    'links',
    'parties.0.name',
    'parties.0.signatory.name',
    'parties.0.signatory.function',
    'foundingDeliberationOn',
    'domains.0.name',
    'term.years',
    'parties.7.referent.email',
    'parties.length.referent.email',
    'constructor.name',
  ])('«%s» cannot: it is substantive, and the text is withdrawn or amended', (path) => {
    expect(signed().decide(correct(path, 'Autre chose'))).toMatchObject({
      refusal: { reason: 'substantive-change', paths: [path] },
    });
  });

  it('among several, one substantive change is enough to refuse all', () => {
    const changes = [
      { path: 'title', to: 'Autre titre' },
      { path: 'links', to: 'autre lien' },
    ];
    expect(signed().decide(correct('', '', { changes }))).toMatchObject({ refusal: { paths: ['links'] } });
  });

  it.each([
    [{ reason: ' ' }, 'reason-missing'],
    [{ on: civilDay('2026-06-02') }, 'in-the-future'],
    [{ on: civilDay('2026-02-01') }, 'dates-in-wrong-order'],
    [{ changes: [] }, 'nothing-changes'],
    [{ changes: [{ path: 'title', to: 'Huy – Mbour' }] }, 'nothing-changes'],
  ])('with %j is refused: %s', (change, reason) => {
    expect(answer(signed().decide(correct('title', 'Autre titre', change)))).toBe(reason);
  });

  it('does not leave unsaid what the text said', () => {
    expect(signed().decide(correct('parties.0.signatory.civility', ''))).toMatchObject({
      refusal: { reason: 'text-incomplete', missing: [{ path: 'parties.0.signatory.civility', reason: 'empty' }] },
    });
    expect(signed().decide(correct('parties.0.signatory.civility', 'Docteur'))).toMatchObject({
      refusal: { reason: 'text-incomplete', missing: [{ reason: 'wrong-kind' }] },
    });
  });

  it('in a draft is simply typed over', () =>
    expect(answer(Life.ofKind().on('2026-06-01').decide(correct('title', 'Autre titre')))).toBe('not-in-this-phase'));

  it('which fields are clerical is the kind’s to say: a charter of solidarity adds the contacts of its referents', () => {
    const on = { on: civilDay('2026-03-01') };
    const contact = correct('fields.referents.0.contact', 'autre@example.org', on);
    expect(answer(charterInForce('solidarity-charter').decide(contact))).toBe('accepted');
    expect(answer(charterInForce('solidarity-charter').decide(correct('fields.resources', 'Rien', on)))).toBe(
      'substantive-change',
    );
    expect(answer(charterInForce('twinning-oath').decide(contact))).toBe('substantive-change');
  });

  it('found years later is put right too', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2029-01-10');
    life.does(correct('parties.0.referent.name', 'Léa Simon', { on: civilDay('2029-01-10') }));
    expect(life.now.text?.parties[0]?.referent.name).toBe('Léa Simon');
  });
});
