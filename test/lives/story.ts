import type { Phase } from '@pacta/protocol';
import type { Living } from './living.js';

/** What people do in one life. */
export interface Story {
  /** The phase in which it is left. */
  readonly ends: Phase;
  readonly live: (life: Living) => Promise<void>;
}
