import { partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { Life } from '../../../test/builders/protocol.js';
import {
  defaultRules,
  obligations,
  policyFor,
  type CivilDay,
  type Obligation,
  type ObligationKind,
  type ProtocolKind,
  type Regime,
} from '@pacta/protocol';
import { reminderAfter } from '../src/reminders.js';
import { dueInWords, remindersInWords, stepInWords } from './due-in-words.js';
import { expectKept, page, table } from './kept.js';

const { kinds, regimes, policies } = defaultRules;
const obligationKinds = Object.keys(policies) as ObligationKind[]; // the keys of the defaults, one of each
const REMINDERS = ['before', 'after', 'then', 'on a closed day'];

/** The departures of a kind or a regime from the general policy, in the words of the general table. */
function departures(changes: ProtocolKind['policies'], scope: { kind?: string; regime?: string }): string {
  const rows = obligationKinds
    .filter((obligation) => changes?.[obligation])
    .map((obligation) => {
      const policy = policyFor(defaultRules, obligation, scope);
      return [obligation, dueInWords(obligation, policy), ...remindersInWords(policy)];
    });
  return rows.length > 0 ? table(['obligation', 'due', ...REMINDERS], rows) : 'Its deadlines are the general ones.';
}

const procedureOf = (regime: Regime): string =>
  table(['step', 'act', 'taken', 'how', 'source'], regime.steps.map(stepInWords));

const instrumentsOf = ({ steps, instruments }: Regime): string =>
  table(
    ['change', 'steps'],
    (['amendment', 'adhesion', 'termination'] as const).map((kind) => [
      kind,
      (instruments?.[kind] ?? steps.map(({ id }) => id)).join(', '),
    ]),
  );

const dutiesOf = ({ duties = [] }: Pick<Regime, 'duties'>): string =>
  duties.length === 0
    ? 'It owes no duty.'
    : table(
        ['duty', 'source'],
        duties.map(({ id, source }) => [id, source]),
      );

/** The first days on which it is recalled, were nothing done; the rest goes on as its policy says. */
function recalledOn(obligation: Obligation): string {
  const days: CivilDay[] = [];
  const announced = obligation.policy.before.length + obligation.policy.after.length;
  let day: CivilDay | undefined = obligation.since;
  while (day && days.length < announced) {
    day = reminderAfter(obligation, day);
    if (day) days.push(day);
  }
  return days.join(', ') || '–';
}

/** As many parties of that regime as the kind asks for at least, in force on 1 March 2026. */
function inForce(kind: ProtocolKind, regime: string): Life {
  const on = '2026-03-01';
  const parties = Array.from({ length: kind.parties.min }, (_, i) => partyOf(regime, `p${i + 1}`));
  return Life.ofKind(kind.id).on(on).submitted(on, textOfKind(kind.id, parties)).completes(on);
}

function owedBy(kind: ProtocolKind, regime: string): string {
  const life = inForce(kind, regime);
  const rows = obligations(life.now, life.rules).map((owed) => [
    owed.due,
    [owed.kind, owed.year, owed.duty].filter((part) => part !== undefined).join(' '),
    owed.parties.join(', '),
    recalledOn(owed),
  ]);
  return table(['due', 'what', 'of', 'recalled on'], rows);
}

const lastDayOf = (kind: ProtocolKind, regime: string): string =>
  inForce(kind, regime).now.inForce?.lastDay ?? 'none: what follows is told as far as one looks today';

/** A framework is of one council; all other kinds may be of bodies of any other regime. */
const regimesOf = (kind: ProtocolKind): readonly string[] =>
  kind.regimes.includes('framework-charter')
    ? kind.regimes
    : Object.keys(regimes).filter((id) => id !== 'framework-charter');

/** Regimes under which the same is owed are told together. */
function owedUnderEach(kind: ProtocolKind): string[] {
  const byTable = new Map<string, string[]>();
  for (const regime of regimesOf(kind)) {
    const owed = owedBy(kind, regime);
    byTable.set(owed, [...(byTable.get(owed) ?? []), regime]);
  }
  return [...byTable].flatMap(([owed, [first = '', ...others]]) => [
    `#### ${[first, ...others].join(', ')}: last day ${lastDayOf(kind, first)}`,
    owed,
  ]);
}

describe('what is owed, and when', () => {
  it('is what the page says: a change of a deadline is seen there', () => {
    expectKept(
      'deadlines.md',
      page(
        '# What is owed, and when',
        'Generated from the rules by `npm run golden`, and compared with them by every test.',
        '## The general policy',
        'Days before the due day, days after it on which the supervisor is told too, and what follows until it is decided.',
        table(
          ['obligation', 'due', ...REMINDERS],
          obligationKinds.map((kind) => [kind, dueInWords(kind, policies[kind]), ...remindersInWords(policies[kind])]),
        ),
        '## What each regime asks for',
        ...Object.values(regimes).flatMap((regime) => [
          `### ${regime.id}`,
          procedureOf(regime),
          instrumentsOf(regime),
          dutiesOf(regime),
          departures(regime.policies, { regime: regime.id }),
        ]),
        '## What each kind carries',
        'A protocol in force on 1 March 2026, recorded the same day, of as many parties of one regime as its kind asks for at least; nothing is done yet.',
        ...Object.values(kinds).flatMap((kind) => [
          `### ${kind.id}`,
          departures(kind.policies, { kind: kind.id }),
          ...owedUnderEach(kind),
        ]),
      ),
    );
  });
});
