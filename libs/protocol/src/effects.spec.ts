import { aText, Life } from '../../../test/builders/protocol.js';
import { civilDay } from './calendar/civil-day.js';
import type { Act } from './command.js';
import { effectsOf } from './effects.js';
import { defaultRules } from './rules/default-rules.js';

const asked = {
  instrument: 'x1',
  party: 'p1',
  on: civilDay('2027-02-01'),
  title: 'Un titre',
  textHash: 'b'.repeat(64),
};
const proposals: readonly Act[] = [
  { type: 'propose-amendment', ...asked, text: aText({ links: 'une amitié née en 1984' }) },
  { type: 'propose-termination', ...asked, endsOn: civilDay('2027-12-31'), reason: 'Tout est fait.' },
];

it.each(proposals)('$type: its own document is issued for signature, and everybody is told', (act) => {
  const life = Life.ofKind().inForce('2026-12-01').on('2027-03-01');
  const decision = life.decide(act);
  if (!decision.ok) throw new Error(decision.refusal.reason);
  life.does(act);
  expect(decision.events.flatMap((event) => effectsOf(event, life.now, defaultRules))).toEqual([
    { type: 'issue-document', kind: 'amendment', language: 'fr', instrument: 'x1' },
    { type: 'send-notice', notice: 'proposal-made', parties: ['p1', 'p2'], instrument: 'x1' },
  ]);
});
