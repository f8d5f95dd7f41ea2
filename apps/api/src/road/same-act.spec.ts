import { civilDay, type Act } from '@pacta/protocol';
import { aText, HASH, ratification } from '../../../../test/builders/protocol.js';
import { sameAs } from './same-act.js';

const on = civilDay('2027-03-12');
const proposal = {
  type: 'propose-amendment',
  instrument: 'a1',
  party: 'p1',
  on,
  title: 'Avenant',
  text: aText(),
} as const;

it('a repeat is the same act although the service gives it another hash by now', () => {
  const known: Act = { ...proposal, textHash: HASH };
  expect(sameAs(proposal)(known)).toBe(true);
  expect(sameAs({ ...proposal, ...{ title: 'Autre' } })(known)).toBe(false);
});

it('what staff say is compared whole, what they leave out too', () => {
  const known: Act = ratification('p1', '2027-03-12');
  expect(sameAs(known)({ ...known })).toBe(true);
  expect(sameAs(known)({ ...known, instrument: 'a1' })).toBe(false);
  const sign = { type: 'sign', textHash: HASH } as const;
  expect(sameAs(sign)({ ...sign, textHash: 'b'.repeat(64) } as Act)).toBe(false);
});

it('a correction is the same where the act that it puts in the place is', () => {
  const act = { type: 'decide-renewal', party: 'p1', on, renew: true, reason: '' } as const;
  const correction = { type: 'correct-record', position: 4, act, reason: 'Une date', by: 'Luc Simon' } as const;
  const known: Act = { ...correction, act: { ...act, successor: 'x' } };
  expect(sameAs(correction)(known)).toBe(true);
  expect(sameAs({ ...correction, ...{ act: { ...act, renew: false } } })(known)).toBe(false);
  expect(sameAs({ ...correction, ...{ act: null } })({ ...known, act: null })).toBe(true);
});
