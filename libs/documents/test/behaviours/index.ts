import type { Behaviour } from './behaviour.js';
import { beside } from './beside.js';
import { conditions } from './conditions.js';
import { lists } from './lists.js';
import { pages } from './pages.js';
import { pieces } from './pieces.js';
import { rows } from './rows.js';
import { sections } from './sections.js';
import { tables } from './tables.js';
import { values } from './values.js';

/**
 * What the public tests of docxtemplater and of easy-template-x show, as far as our syntax has it. It has no tags for links, pictures,
 * charts and XML of the caller's (a picture is found by its alternative text), no expressions, and no options within a tag.
 */
export const behaviours: readonly Behaviour[] = [
  ...values,
  ...pieces,
  ...sections,
  ...conditions,
  ...lists,
  ...tables,
  ...rows,
  ...pages,
  ...beside,
];
