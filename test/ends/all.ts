import { changesOfLife } from './changes.js';
import { charters } from './charters.js';
import { municipalities } from './municipalities.js';
import type { Written } from './table.js';
import { terms } from './terms.js';

/** Every life that is walked from one end to the other, by what it begins with. */
export const ends: Readonly<Record<string, Readonly<Record<string, Written>>>> = {
  'a protocol of the federal programme, after each act, says what blocks, and is': { ...municipalities, ...terms },
  'a charter, after each act, says what blocks:': charters,
  'a binding text that changes or ends, after each act, says what blocks:': changesOfLife,
};
