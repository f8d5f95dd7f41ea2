import type { Beside } from '../trial-docx.js';

/**
 * One thing that a program that fills templates does, in data of ours. `says` is the text of the document, header and footer around it and
 * notes behind it; `way`, who writes it: the fast way, or docxtemplater because of these data, or docxtemplater whatever the data.
 */
export interface Behaviour extends Beside {
  it: string;
  body: string;
  data: object;
  says: string;
  way: 'flat' | 'these data' | 'never';
  /** How often a piece of XML stands in the body, where words alone do not show what is meant. */
  holds?: Readonly<Record<string, number>>;
}

export const domains = [{ nom: 'eau' }, { nom: 'état civil' }, { nom: 'déchets' }];
export const people = {
  communes: [
    { nom: 'Huy', gens: [{ nom: 'Ada' }, { nom: 'Bob' }] },
    { nom: 'Ath', gens: [] },
  ],
};
