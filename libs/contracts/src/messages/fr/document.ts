import { titlesIn } from '../document-title.js';
import { ofPlace } from './articles.js';
import { instrumentTitle } from './things.js';
import { dayInFrench } from './typography.js';
import { words } from './words.js';

export const document = titlesIn({
  words,
  day: dayInFrench,
  addressee: (name) => `à l’attention ${ofPlace(name)}`,
  instrument: instrumentTitle,
});
