import type { RuleSentences } from '../catalogue.js';

/** What is wrong with a rule that staff have written, for the person who is writing it. */
export const rules: RuleSentences = {
  'unknown-regime': ({ name }) => `There is no regime “${name}”.`,
  'unknown-grid': ({ name }) => `There is no grid “${name}”.`,
  'unknown-step': ({ name }) => `The procedure has no step “${name}”.`,
  'unknown-field': ({ name }) => `The article names the field “${name}”, which this kind of protocol has not.`,
  'unknown-group': ({ name }) => `The grid has no group “${name}”.`,
  'unknown-obligation': ({ name }) => `There is no obligation “${name}”.`,
  'unknown-place': ({ name }) => `The text has no place “${name}”.`,
  twice: ({ name }) => `The id “${name}” is given twice.`,
  misfiled: ({ name }) => `The id “${name}” is not the one under which this setting is kept.`,
  reserved: ({ name }) => `The name “${name}” is reserved: choose another one.`,
  empty: () => 'This cannot be left empty.',
  'no-french': () => 'The French text is missing.',
  'not-a-count': ({ value, least, most }) =>
    most === undefined
      ? `A whole number of at least ${least} is expected, not ${value}.`
      : `A whole number from ${least} to ${most} is expected, not ${value}.`,
  'no-such-day': ({ month, day }) => `The calendar has no day ${day} of month ${month}.`,
  'not-a-currency': ({ value }) => `“${value}” is no code of a currency, such as EUR.`,
  reversed: ({ min, max }) => `The least (${min}) and the most (${max}) do not go together.`,
  'labels-differ': ({ expected, found }) => `The scale has ${expected} scores, but ${found} are named.`,
  'wrong-order': () => 'The order is wrong: put the earliest first, as the procedure does.',
  'binds-nobody': () => 'No step that is asked of every party is a signature or a deliberation: nobody would be bound.',
  'quorum-without-council': () => 'A quorum is for a deliberation only.',
  'never-clerical': () => 'Who is bound, for how long and by which steps is never corrected as a slip of the pen.',
  'endless-renewal': () => 'A text without an end has no renewal.',
};
