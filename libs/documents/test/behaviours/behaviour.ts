import type { Beside } from '../trial-docx.js';

/**
 * One thing that docxtemplater does, in data of ours. `says` is the text of the document; `way`, who writes it: the fast way, or docxtemplater
 * because of these data, or docxtemplater whatever the data.
 */
export interface Behaviour extends Beside {
  it: string;
  body: string;
  data: object;
  says: string;
  way: 'flat' | 'these data' | 'never';
}

export const domains = [{ nom: 'eau' }, { nom: 'état civil' }, { nom: 'déchets' }];
export const people = {
  communes: [
    { nom: 'Huy', gens: [{ nom: 'Ada' }, { nom: 'Bob' }] },
    { nom: 'Ath', gens: [] },
  ],
};
