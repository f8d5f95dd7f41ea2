import { partyOf, textOfKind } from '../../../../test/builders/kinds.js';
import { aText, answer, huy, Life, mbour, ratification, signature } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { obligations } from '../obligations.js';
import { defaultRules } from '../rules/default-rules.js';
import type { PartyText, ProtocolText } from '../text.js';

const formality = (party: string, step: string, on: string): Act<'complete-formality'> => ({
  type: 'complete-formality',
  party,
  on: civilDay(on),
  step,
});
const charter = (...parties: PartyText[]): Life =>
  Life.ofKind('senart-charter').on('2026-06-01').submitted('2026-02-02', textOfKind('senart-charter', parties));
const cic = (change: Partial<ProtocolText>): Life =>
  Life.ofKind().on('2026-06-01').submitted('2026-02-02', aText(change));
const due = (life: Life, key: string): string | undefined =>
  obligations(life.now, life.rules).find((owed) => owed.key === key)?.due;

describe('in France', () => {
  const french = () => charter(partyOf('fr-local-authority', 'p1'), partyOf('association', 'p2'));

  it('the council deliberates before the mayor signs', () => {
    const life = french();
    expect(answer(life.decide(signature('p1', '2026-02-03')))).toBe('not-awaiting-this-signature');
    expect(due(life, 'ratification/p1/council-deliberation')).toBe('2026-06-02');
    expect(answer(life.ratified('p1', '2026-02-03').decide(signature('p1', '2026-02-02')))).toBe('out-of-order');
    expect(life.signed('p1', '2026-02-04').now.procedures[0]?.steps[1]?.doneOn).toBe('2026-02-04');
  });

  it('the act binds once transmitted, then published, in this order and not before the signature', () => {
    const life = french().ratified('p1', '2026-02-03').signed('p1', '2026-02-04').signed('p2', '2026-02-04');
    expect(life.now.phase).toBe('ratifying');
    expect(answer(life.decide(formality('p1', 'publication', '2026-02-06')))).toBe('not-awaiting-this-formality');
    expect(answer(life.decide(formality('p1', 'prefect-transmission', '2026-02-03')))).toBe('out-of-order');
    life.does(formality('p1', 'prefect-transmission', '2026-02-05'), formality('p1', 'publication', '2026-02-06'));
    expect(life.now.inForce?.on).toBe('2026-02-06');
  });

  it('a deliberation against stops all, before anybody has signed', () => {
    const life = french().does({
      ...ratification('p1', '2026-02-03'),
      type: 'refuse-by-council',
      reason: 'Hors budget',
    });
    expect(life.now).toMatchObject({ phase: 'refused', refusal: { reason: 'Hors budget' } });
  });
});

describe('in Belgium', () => {
  const money = (cents: number, currency = 'EUR') => ({ commitment: { cents, currency } });
  const firstStep = (life: Life): string | undefined => life.now.procedures[0]?.steps[0]?.id;

  it('the financial director is heard before the college signs, from 22,000 EUR', () => {
    expect(firstStep(cic(money(2_199_999)))).toBe('college-signature');
    const life = cic(money(2_200_000));
    expect(firstStep(life)).toBe('finance-opinion');
    expect(answer(life.decide(signature('p1', '2026-02-10')))).toBe('not-awaiting-this-signature');
    life.does(formality('p1', 'finance-opinion', '2026-02-10'));
    expect(answer(life.decide(signature('p1', '2026-02-09')))).toBe('out-of-order');
    expect(answer(life.decide(signature('p1', '2026-02-10')))).toBe('accepted');
  });

  it('another currency is not weighed; a party that wishes the opinion has it', () => {
    expect(firstStep(cic(money(99_999_999, 'XOF')))).toBe('college-signature');
    expect(firstStep(cic({ parties: [{ ...huy, options: ['finance-opinion'] }, mbour] }))).toBe('finance-opinion');
  });

  it('the opinion comes within ten working days: 2 February 2026 is a Monday, and the tenth is the Monday two weeks on', () => {
    expect(due(cic(money(2_200_000)), 'formality/p1/finance-opinion')).toBe('2026-02-16');
  });

  it('a holiday of the region is no working day, one of the neighbour is', () => {
    const rules = (place: string) => ({
      ...defaultRules,
      holidays: { [place]: new Set([civilDay('2026-02-10')]) },
    });
    const life = (place: string) =>
      Life.ofKind('cic-protocol', rules(place))
        .on('2026-06-01')
        .submitted('2026-02-02', aText({ ...money(2_200_000), parties: [{ ...huy, region: 'BE-WAL' }, mbour] }));
    expect(due(life('BE-WAL'), 'formality/p1/finance-opinion')).toBe('2026-02-17');
    expect(due(life('BE-VLG'), 'formality/p1/finance-opinion')).toBe('2026-02-16');
    expect(due(life('BE'), 'formality/p1/finance-opinion')).toBe('2026-02-17');
  });

  it('the draft is put online where the party asked for it, between the signature and the council', () => {
    const life = cic({ parties: [{ ...huy, options: ['draft-online'] }, mbour] }).signed('p1', '2026-02-10');
    expect(answer(life.decide(ratification('p1', '2026-03-01')))).toBe('not-awaiting-this-council');
    life.does(formality('p1', 'draft-online', '2026-02-20'));
    expect(answer(life.decide(ratification('p1', '2026-03-01')))).toBe('accepted');
  });
});

describe('elsewhere', () => {
  it('the State authorises last, where the party asked for it', () => {
    const life = cic({ parties: [huy, { ...mbour, options: ['state-authorisation'] }] })
      .signed('p1', '2026-02-03')
      .signed('p2', '2026-02-03')
      .ratified('p1', '2026-02-04')
      .ratified('p2', '2026-02-04');
    expect(life.now.phase).toBe('ratifying');
    expect(due(life, 'formality/p2/state-authorisation')).toBe('2026-04-05');
    expect(life.does(formality('p2', 'state-authorisation', '2026-03-04')).now.inForce?.on).toBe('2026-03-04');
  });

  it('one council adopts a framework charter, and nobody signs', () => {
    const life = Life.ofKind('cenon-charter')
      .on('2026-06-01')
      .submitted('2026-02-02', textOfKind('cenon-charter', [partyOf('framework-charter')]));
    expect(life.now.phase).toBe('ratifying');
    expect(life.ratified('p1', '2026-02-03').now).toMatchObject({ phase: 'in-force', inForce: { lastDay: null } });
  });

  it('a step recorded late is recalled from then on, not for the days when nobody knew of it', () => {
    const life = cic({ parties: [huy, { ...mbour, options: ['state-authorisation'] }] })
      .on('2026-02-03')
      .signed('p1', '2026-02-03')
      .signed('p2', '2026-02-03')
      .ratified('p1', '2026-02-03')
      .on('2026-06-01')
      .ratified('p2', '2026-02-04');
    const owed = obligations(life.now, life.rules).find(({ kind }) => kind === 'formality');
    expect(owed).toMatchObject({ due: '2026-04-05', since: '2026-06-01' });
  });
});
