import type { RefusalSentences } from '../../catalogue.js';
import { criterion } from '../things.js';
import { capital, count, dayInEnglish as day, englishList, partyName } from '../wording.js';
import { theText } from '../things.js';

type Declined =
  | 'year-outside-the-term'
  | 'year-covered-by-another-plan'
  | 'plan-already-adopted'
  | 'no-such-plan'
  | 'plan-empty'
  | 'stale-plan'
  | 'already-approved'
  | 'plan-not-adopted'
  | 'agreement-already-concluded'
  | 'already-scored'
  | 'scores-incomplete'
  | 'scores-outside-scale'
  | 'too-early-to-renew'
  | 'too-early-for-the-whole-term'
  | 'no-end-in-sight'
  | 'already-decided'
  | 'renewal-already-agreed'
  | 'year-not-begun'
  | 'no-such-action'
  | 'too-many-actuals'
  | 'evaluator-missing'
  | 'no-such-duty';

export const ofTerm: Pick<RefusalSentences, Declined> = {
  'year-outside-the-term': ({ year }, names) => `${year} is not within ${theText(names)}: choose a year of its term.`,
  'year-covered-by-another-plan': ({ year, plan }, names) =>
    `${year} is covered by the action plan of ${plan}, since ${theText(names)} entered into force in the second half of the year: propose that one.`,
  'plan-already-adopted': ({ year }) => `The action plan of ${year} is adopted and no longer changes.`,
  'no-such-plan': ({ year }) => `No action plan is proposed for ${year}: propose one first.`,
  'plan-empty': ({ year }) => `The action plan of ${year} holds no action: add at least one.`,
  'stale-plan': ({ seen, current }) =>
    `The plan has changed: you read proposal ${seen}, the last one is ${current}. Read it before approving.`,
  'already-approved': ({ party }, names) => `${partyName(names, party)} has approved this action plan already.`,
  'plan-not-adopted': ({ year }) =>
    `The specific agreement carries an adopted plan: that of ${year} is not adopted by all partners yet.`,
  'agreement-already-concluded': ({ year }) => `The specific agreement of ${year} is concluded already.`,
  'already-scored': ({ party }, names) =>
    `${partyName(names, party)} has given its evaluation already: each partner has one vote.`,
  'scores-incomplete': ({ criteria }, names) =>
    `Each criterion of the grid takes a score, and no other does. To be checked: ${englishList.format(criteria.map((id) => criterion(names, id)))}.`,
  'scores-outside-scale': ({ criteria, min, max }, names) =>
    `Scores are whole numbers from ${min} to ${max}. To be checked: ${englishList.format(criteria.map((id) => criterion(names, id)))}.`,
  'too-early-to-renew': ({ from }) =>
    `The renewal is decided in the last twelve months of the term: from ${day(from)}.`,
  'too-early-for-the-whole-term': ({ from }) =>
    `The whole term is evaluated as its end draws near: from ${day(from)}. Until then, evaluate the year.`,
  'no-end-in-sight': (_, names) =>
    `${capital(theText(names))} binds without an end: it is evaluated as a whole only under notice, or once its end is agreed. Until then, evaluate the year.`,
  'already-decided': ({ party }, names) => `${partyName(names, party)} has taken this very decision already.`,
  'renewal-already-agreed': (_, names) =>
    `All parties decided to renew: it is agreed, and a new ${names.text('en').noun} is open.`,
  'year-not-begun': ({ year }) => `${year} has not begun: it cannot be evaluated yet.`,
  'no-such-action': ({ year, objective, action }) =>
    `The action plan of ${year} has no action ${objective + 1}.${action + 1}: choose an action of the plan.`,
  'too-many-actuals': ({ given, indicators }) =>
    `${count(given, 'value is', 'values are')} given, but the action has ${count(indicators, 'indicator', 'indicators')}: give one value an indicator at most.`,
  'evaluator-missing': () =>
    'This grid asks who made the evaluation: the partner itself, or somebody from outside. Say which, with a name.',
  'no-such-duty': () => 'This follow-up step is not owed, or it is done already: choose one from the list.',
};
