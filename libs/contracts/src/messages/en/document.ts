import { titlesIn } from '../document-title.js';
import { instrumentTitle } from './things.js';
import { words } from './words.js';
import { dayInEnglish } from './wording.js';

export const document = titlesIn({
  words,
  day: dayInEnglish,
  addressee: (name) => `for the attention of ${name}`,
  instrument: instrumentTitle,
});
