import type { Words } from './words.js';

/** Words in the two languages in which the data of a new installation are written. */
export const said = (fr: string, en: string): Words => ({ fr, en });
