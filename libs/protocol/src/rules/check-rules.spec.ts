import { problemsIn } from './check-rules.js';
import type { Wrong } from './checks/problem.js';
import { defaultRules } from './default-rules.js';
import type { Rules } from './rules.js';

/** Rules as anybody may have typed them. */
interface Draft {
  [key: string]: Draft;
}

const OATH = 'kinds.twinning-oath';
const CHARTER = 'kinds.solidarity-charter';
const BELGIAN = 'regimes.be-municipality';
const FRENCH = 'regimes.fr-local-authority';
const STARS = 'grids.action-sheet-stars';

/** The defaults with one value replaced, or left out, and every problem that this makes. */
function with_(path: string, value: unknown) {
  const { holidays: _, ...rules } = defaultRules;
  const draft = JSON.parse(JSON.stringify(rules)) as Draft; // walked by names that the table gives
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => at[key]!, draft);
  if (value === undefined) delete parent[last];
  else parent[last] = value as Draft;
  return problemsIn({ ...(draft as unknown as Rules), holidays: {} });
}

const fr = { fr: 'Mot' };
const duty = { id: 'own', label: fr, from: 'entry-into-force', due: { months: 1 }, source: 'a law' };

/** What is changed, into what, and what is wrong then. */
type Row = [path: string, value: unknown, ...wrong: (Wrong & { path?: string })[]];

describe('what is wrong with rules is told with its place', () => {
  it.each([
    // Names that lead nowhere.
    [`${OATH}.regimes.1`, 'toString', { reason: 'unknown-regime', name: 'toString' }],
    [`${OATH}.grid`, 'stars', { reason: 'unknown-grid', name: 'stars' }],
    [
      `${BELGIAN}.instruments.termination`,
      ['council-adoption'],
      { path: `${BELGIAN}.instruments.termination.0`, reason: 'unknown-step', name: 'council-adoption' },
    ],
    [`${FRENCH}.duties.0.from.step`, 'transmission', { reason: 'unknown-step', name: 'transmission' }],
    [
      `${OATH}.duties.0.from`,
      { step: 'mayor-signature' },
      { path: `${OATH}.duties.0.from.step`, reason: 'unknown-step', name: 'mayor-signature' },
    ],
    [`${OATH}.articles.0.paragraphs.1.en`, '{purpose} and {motto}', { reason: 'unknown-field', name: 'motto' }],
    [`${STARS}.criteria.5.group`, 'width', { reason: 'unknown-group', name: 'width' }],
    [
      `${OATH}.policies`,
      { signing: { after: [1] } },
      { path: `${OATH}.policies.signing`, reason: 'unknown-obligation', name: 'signing' },
    ],
    [`${OATH}.clerical.0`, 'parties.*.referent', { reason: 'unknown-place', name: 'parties.*.referent' }],
    [
      `${CHARTER}.clerical.0`,
      'fields.referents.*.phone',
      { reason: 'unknown-place', name: 'fields.referents.*.phone' },
    ],
    [`${OATH}.clerical.0`, 'fields.exchanges', { reason: 'unknown-place', name: 'fields.exchanges' }],
    [`${OATH}.clerical.0`, 'term.years', { reason: 'never-clerical' }],

    // Ids.
    [`${BELGIAN}.id`, 'be', { reason: 'misfiled', name: 'be' }],
    [
      `${FRENCH}.steps.3.id`,
      'mayor-signature',
      { reason: 'twice', name: 'mayor-signature' },
      { path: `${FRENCH}.instruments.amendment.3`, reason: 'unknown-step', name: 'publication' },
      { path: `${FRENCH}.instruments.adhesion.3`, reason: 'unknown-step', name: 'publication' },
      { path: `${FRENCH}.instruments.termination.3`, reason: 'unknown-step', name: 'publication' },
    ],
    [`${FRENCH}.duties.1.id`, 'prefect-review', { reason: 'twice', name: 'prefect-review' }],
    [
      `${CHARTER}.fields.2.columns.2.id`,
      'entity',
      { reason: 'twice', name: 'entity' },
      { path: `${CHARTER}.clerical.7`, reason: 'unknown-place', name: 'fields.referents.*.contact' },
    ],
    [`${OATH}.articles.2.id`, 'oath', { reason: 'twice', name: 'oath' }],
    [`${STARS}.criteria.1.id`, 'environment', { reason: 'twice', name: 'environment' }],
    [`${OATH}.articles.2.id`, ' ', { reason: 'empty' }],
    [
      `${OATH}.fields.2`,
      { id: 'place', type: 'line', label: fr, required: false },
      { path: `${OATH}.fields.2.id`, reason: 'reserved', name: 'place' },
      { path: `${OATH}.articles.1.paragraphs.2.fr`, reason: 'unknown-field', name: 'committees' },
      { path: `${OATH}.articles.1.paragraphs.2.en`, reason: 'unknown-field', name: 'committees' },
    ],

    // Nothing where something must be.
    ['regimes.association', { id: 'association', steps: [] }, { path: 'regimes.association.steps', reason: 'empty' }],
    ['regimes.association.steps.0.source', '', { reason: 'empty' }],
    [`${FRENCH}.duties.1.source`, '', { reason: 'empty' }],
    [`${FRENCH}.duties.1.due`, {}, { reason: 'empty' }],
    [`${OATH}.source`, '', { reason: 'empty' }],
    [`${OATH}.document`, '', { reason: 'empty' }],
    [`${OATH}.regimes`, [], { reason: 'empty' }],
    [`${OATH}.articles.2.paragraphs`, [], { reason: 'empty' }],
    ['kinds.isere-charter.fields.1.columns', [], { reason: 'empty' }],
    [`${STARS}.source`, '', { reason: 'empty' }],
    [`${STARS}.criteria`, [], { reason: 'empty' }],
    ['policies.draft', undefined, { reason: 'empty' }],
    ['policies.draft.before', [{}], { path: 'policies.draft.before.0', reason: 'empty' }],

    // Words.
    [`${BELGIAN}.label`, { nl: 'Gemeente' }, { reason: 'no-french' }],
    [`${BELGIAN}.steps.0.label.fr`, ' ', { path: `${BELGIAN}.steps.0.label`, reason: 'no-french' }],
    [`${FRENCH}.duties.0.label.fr`, '', { path: `${FRENCH}.duties.0.label`, reason: 'no-french' }],
    [`${OATH}.label.fr`, '', { path: `${OATH}.label`, reason: 'no-french' }],
    [`${OATH}.fields.0.label.fr`, '', { path: `${OATH}.fields.0.label`, reason: 'no-french' }],
    [`${OATH}.fields.0.hint`, { en: 'Why' }, { reason: 'no-french' }],
    [
      `${CHARTER}.fields.2.columns.0.label.fr`,
      '',
      { path: `${CHARTER}.fields.2.columns.0.label`, reason: 'no-french' },
    ],
    [`${OATH}.articles.0.heading.fr`, '', { path: `${OATH}.articles.0.heading`, reason: 'no-french' }],
    [`${OATH}.articles.0.paragraphs.0.fr`, '', { path: `${OATH}.articles.0.paragraphs.0`, reason: 'no-french' }],
    [`${STARS}.label.fr`, '', { path: `${STARS}.label`, reason: 'no-french' }],
    [`${STARS}.groups.reach.fr`, '', { path: `${STARS}.groups.reach`, reason: 'no-french' }],
    [`${STARS}.criteria.0.label.fr`, '', { path: `${STARS}.criteria.0.label`, reason: 'no-french' }],
    [`${STARS}.scale.labels.1.fr`, '', { path: `${STARS}.scale.labels.1`, reason: 'no-french' }],

    // Amounts and days.
    [`${BELGIAN}.steps.0.when.cents`, -1, { reason: 'not-a-count', value: -1, least: 0 }],
    [`${BELGIAN}.steps.0.when.currency`, 'euro', { reason: 'not-a-currency', value: 'euro' }],
    [`${BELGIAN}.steps.0.within.days`, 0, { reason: 'not-a-count', value: 0, least: 1 }],
    [`${FRENCH}.duties.0.due.months`, -2, { reason: 'not-a-count', value: -2, least: 0 }],
    [`${FRENCH}.duties.0.due.days`, -2, { reason: 'not-a-count', value: -2, least: 0 }],
    [`${OATH}.duties.0.everyYears`, 0, { reason: 'not-a-count', value: 0, least: 1 }],
    [
      `${FRENCH}.duties.1.due.on.month`,
      13,
      { path: `${FRENCH}.duties.1.due.on`, reason: 'no-such-day', month: 13, day: 30 },
    ],
    [
      `${FRENCH}.duties.1.due.on.day`,
      31,
      { path: `${FRENCH}.duties.1.due.on`, reason: 'no-such-day', month: 6, day: 31 },
    ],
    [
      'policies.action-plan.due.on.day',
      0,
      { path: 'policies.action-plan.due.on', reason: 'no-such-day', month: 1, day: 0 },
    ],
    [`${CHARTER}.term.years`, 0, { reason: 'not-a-count', value: 0, least: 1 }],
    [`${OATH}.parties.min`, 0, { reason: 'not-a-count', value: 0, least: 1 }],
    [`${OATH}.parties.max`, 1, { path: `${OATH}.parties`, reason: 'reversed', min: 2, max: 1 }],
    [`${OATH}.fields.1.count.min`, 101, { path: `${OATH}.fields.1.count`, reason: 'reversed', min: 101, max: 100 }],
    [`${OATH}.fields.1.count.min`, -1, { reason: 'not-a-count', value: -1, least: 0 }],
    ['noticeMonths', 1.5, { reason: 'not-a-count', value: 1.5, least: 0 }],
    ['reminderHour', 24, { reason: 'not-a-count', value: 24, least: 0, most: 23 }],

    // Scales.
    ['grids.cic-principles.scale.max', 0, { path: 'grids.cic-principles.scale', reason: 'reversed', min: 0, max: 0 }],
    [
      'grids.cic-principles.scale.max',
      2.5,
      { path: 'grids.cic-principles.scale', reason: 'reversed', min: 0, max: 2.5 },
    ],
    [`${STARS}.scale.max`, 5, { path: `${STARS}.scale.labels`, reason: 'labels-differ', expected: 6, found: 4 }],
    [`${STARS}.criteria.0.scale`, { min: 3, max: 1 }, { reason: 'reversed', min: 3, max: 1 }],

    // Policies.
    ['policies.signature.due.days', -60, { reason: 'not-a-count', value: -60, least: 0 }],
    ['policies.final-evaluation.due.months', -9, { reason: 'not-a-count', value: -9, least: 0 }],
    ['policies.signature.before.3.days', -1, { reason: 'not-a-count', value: -1, least: 0 }],
    [
      'policies.renewal-decision.before.5.months',
      -1,
      { reason: 'not-a-count', value: -1, least: 0 },
      { path: 'policies.renewal-decision.before', reason: 'wrong-order' },
    ],
    ['policies.signature.before.3.days', 7, { path: 'policies.signature.before', reason: 'wrong-order' }],
    [
      'policies.renewal-decision.before.6',
      { months: 2 },
      { path: 'policies.renewal-decision.before', reason: 'wrong-order' },
    ],
    ['policies.signature.after', [30, 7], { reason: 'wrong-order' }],
    ['policies.signature.after', [7, 7], { reason: 'wrong-order' }],
    ['policies.signature.after.0', -7, { reason: 'not-a-count', value: -7, least: 0 }],
    ['policies.signature.thenEveryDays', null, { reason: 'empty' }],
    ['policies.draft.thenEveryDays', 0, { reason: 'not-a-count', value: 0, least: 1 }],
    [
      `${BELGIAN}.policies`,
      { signature: { due: { days: -1 } } },
      { path: `${BELGIAN}.policies.signature.due.days`, reason: 'not-a-count', value: -1, least: 0 },
    ],

    // What contradicts itself.
    [`${OATH}.carries`, ['renewal'], { reason: 'endless-renewal' }],
    [
      'regimes.association.steps.0.when',
      { kind: 'option' },
      { path: 'regimes.association.steps', reason: 'binds-nobody' },
    ],
    ['regimes.association.steps.0.act', 'formality', { path: 'regimes.association.steps', reason: 'binds-nobody' }],
    [`${FRENCH}.steps.1.quorum`, 'majority', { reason: 'quorum-without-council' }],
    [`${FRENCH}.instruments.amendment`, ['mayor-signature', 'council-deliberation'], { reason: 'wrong-order' }],
    [`${FRENCH}.instruments.amendment`, ['mayor-signature', 'mayor-signature'], { reason: 'wrong-order' }],
  ] satisfies Row[])('%s = %j', (path, value, ...wrong: object[]) => {
    // At the very place that was changed, where the table names no other.
    expect(with_(path, value)).toEqual(wrong.map((one) => ({ path, ...one })));
  });

  it.each([
    ['a leap day', `${FRENCH}.duties.1.due.on`, { month: 2, day: 29 }],
    ['a reminder on the due day itself', 'policies.signature.before.3.days', 0],
    ['no more reminders of a renewal', 'policies.renewal-decision.thenEveryDays', null],
    ['exactly so many parties', `${OATH}.parties`, { min: 3, max: 3 }],
    ['an instrument that asks for nothing', `${BELGIAN}.instruments.adhesion`, []],
    [
      'a shared duty counted from a step of one of the regimes',
      `${OATH}.duties.0`,
      { ...duty, from: { step: 'council-ratification' } },
    ],
    ['a renewal of a text that has a term', `${CHARTER}.carries`, ['renewal']],
    ['midnight', 'reminderHour', 0],
    ['one evening hour', 'reminderHour', 23],
    ['a scale that names nothing', `${STARS}.scale`, { min: 1, max: 5 }],
    ['a criterion with its own scale', `${STARS}.criteria.0.scale`, { min: 0, max: 1, labels: [fr, fr] }],
    ['an article that names nothing', `${OATH}.articles.2.paragraphs`, [fr]],
    ['the lines of a field as places', `${OATH}.clerical.0`, 'fields.exchanges.*'],
    ['a paragraph as a place', `${OATH}.clerical.0`, 'fields.purpose'],
    ['the name of a domain as a place', `${OATH}.clerical.0`, 'domains.*.name'],
  ])('%s is right', (_, path, value) => expect(with_(path, value)).toEqual([]));
});
