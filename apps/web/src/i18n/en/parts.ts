import type { Texts } from '../catalogue.js';
import type { parts as french } from '../fr/parts.js';

export const parts: Texts<typeof french> = {
  parts: {
    moveUp: 'Move up: {{name}}',
    moveDown: 'Move down: {{name}}',
    remove: 'Remove: {{name}}',
    currencies: { common: 'The most common', others: 'The others' },
    understood: 'Read as: {{amount}}',
    unclearAmount: 'This amount can be read in several ways. Write it as 1,234.56, for instance.',
    lineN: 'line {{n}}',
    addLine: 'Add a line',
    optional: 'Optional',
    atLeast_one: 'At least {{count}}',
    atLeast_other: 'At least {{count}}',
  },
};
