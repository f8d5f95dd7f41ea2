import type { Behaviour } from './behaviour.js';
import { pages } from './pages.js';
import { sections } from './sections.js';
import { tables } from './tables.js';
import { values } from './values.js';

export const behaviours: readonly Behaviour[] = [...values, ...sections, ...tables, ...pages];
