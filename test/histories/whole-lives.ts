import { changes } from '../lives/changes.js';
import { endings } from '../lives/endings.js';
import type { Story } from '../lives/story.js';

const story = (title: string): Story => {
  const found = endings[title] ?? changes[title];
  if (!found) throw new Error(`nobody lives «${title}»`);
  return found;
};

/** One whole life for each way in which a protocol may end, lived through the real worker, register and database. */
export const wholeLives: Readonly<Record<string, Story>> = {
  'whole-life-lapsed': story('nobody decides, and it lapses'),
  'whole-life-renewed': story('each council renews it in time'),
  'whole-life-lapse-lifted': story('it lapses, and decisions taken in time are recorded after'),
  'whole-life-refused': story('one council refuses it'),
  'whole-life-abandoned': story('the draft sleeps, and is given up'),
  'whole-life-ended-by-notice': story('a party gives notice, takes it back, and gives it again'),
  'whole-life-ended-by-consent': story('all agree to end it on a day'),
  'whole-life-amended': story('an amendment brings the end of the term forward'),
  'whole-life-joined': story('a third party joins'),
};
