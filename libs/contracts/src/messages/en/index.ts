import type { Catalogue } from '../catalogue.js';
import { blocking } from './blocking.js';
import { awaited, course, owed, warning } from './courses.js';
import { document } from './document.js';
import { files } from './files.js';
import { imports } from './imports.js';
import { issue } from './issue.js';
import { journal } from './journal/index.js';
import { missing } from './missing.js';
import { problems, titles } from './problems.js';
import { refusals } from './refusals/index.js';
import { rehearsed } from './rehearsed.js';
import { rules } from './rules.js';
import { dayInEnglish } from './wording.js';
import { inEnglish, instrumentTitle } from './things.js';
import { words } from './words.js';

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

export const english: Catalogue = {
  refusals,
  journal,
  problems,
  titles,
  blocking,
  missing,
  awaited,
  owed,
  instrument: (id, names) => instrumentTitle(names, id),
  document,
  course,
  warning,
  label: inEnglish,
  rehearsed,
  imports,
  files,
  rules,
  issue,
  day: dayInEnglish,
  country: (code) => countries.of(code) ?? code,
  words,
};
