import {
  addDays,
  isCorrectable,
  obligations,
  type Act,
  type DeadlinePolicy,
  type ObligationKind,
  type RecordedAct,
} from '@pacta/protocol';
import { pick, type Dice, type Hands, type Scene } from '../hand.js';

const owedKey = ({ state, rules }: Scene, { which }: Dice): string =>
  pick(obligations(state, rules), which)?.key ?? 'draft';

/** What people may well set, and what nobody can mean. */
const CHANGES: readonly (Partial<DeadlinePolicy> | null)[] = [
  null,
  { due: { days: 10 } },
  { due: { days: 45, counted: 'working' }, adjust: 'next-working-day' },
  { due: { on: { month: 2, day: 30 } } },
  { due: { months: 3 } },
  { before: [{ months: 1 }, { days: 3 }], after: [] },
  { before: [], after: [0, 5], thenEveryDays: 30 },
  { before: [], after: [], thenEveryDays: null },
  { due: { days: -1 } },
];

/** The same act with another day, or another number: what the minutes say after all. */
function asMeant(act: Act, { days }: Dice): RecordedAct {
  const shifted = 'on' in act ? { on: addDays(act.on, (days % 21) - 10) } : {};
  const alone = 'also' in act ? { also: [] } : {};
  return { ...act, ...shifted, ...alone } as RecordedAct; // the caller has looked: its type can be corrected
}

export const ofUpkeep: Hands<
  | 'fulfil-duty'
  | 'set-policy'
  | 'snooze-reminders'
  | 'attach-file'
  | 'draw-up-document'
  | 'correct-record'
  | 'remind'
  | 'end-term'
  | 'end-notice'
> = {
  'fulfil-duty': (scene, dice, { obligation }) => ({
    type: 'fulfil-duty',
    obligation: obligation ?? owedKey(scene, dice),
    on: scene.today,
    note: '',
  }),
  'set-policy': ({ rules }, { who, which }) => ({
    type: 'set-policy',
    obligation: (pick(Object.keys(rules.policies), which) ?? 'draft') as ObligationKind, // a key of that very table
    change: pick(CHANGES, who) ?? null,
    reason: 'ici autrement',
  }),
  'snooze-reminders': (scene, dice, { obligation }) => ({
    type: 'snooze-reminders',
    obligation: obligation ?? owedKey(scene, dice),
    until: addDays(scene.today, dice.days * 2 - 10),
    because: dice.days % 2 === 0 ? 'later' : 'received-otherwise',
    note: '',
  }),
  'attach-file': ({ state }, { which, days }) => ({
    type: 'attach-file',
    to: Math.max(0, state.position - which),
    sha256: String(days % 10).repeat(64),
    name: 'acte.pdf',
    mediaType: 'application/pdf',
    size: 1_000,
  }),
  'draw-up-document': (_, { which }) => ({
    type: 'draw-up-document',
    kind: 'mission-order',
    language: 'fr',
    about: which % 3 === 0 ? { party: 'p9' } : {},
    fields: { objet: 'Atelier' },
  }),
  'correct-record': ({ state, events, done }, dice) => {
    const recorded = done.filter(({ position }) => {
      const fact = events[position - 1];
      return fact && isCorrectable(fact.type);
    });
    const target = pick(recorded.slice(-24), dice.which);
    return {
      type: 'correct-record',
      position: target?.position ?? state.position,
      act: target && dice.days % 4 !== 0 ? asMeant(target.act, dice) : null,
      reason: 'mal lu',
      by: 'u1',
    };
  },
  remind: (scene, dice) => ({ type: 'remind', obligation: owedKey(scene, dice), scheduledFor: scene.today }),
  'end-term': () => ({ type: 'end-term' }),
  'end-notice': () => ({ type: 'end-notice' }),
};
