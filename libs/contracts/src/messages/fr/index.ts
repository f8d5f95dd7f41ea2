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
import { dayInFrench } from './typography.js';
import { inFrench, instrumentTitle } from './things.js';
import { words } from './words.js';

const countries = new Intl.DisplayNames('fr', { type: 'region' });

export const french: Catalogue = {
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
  label: inFrench,
  rehearsed,
  imports,
  files,
  rules,
  issue,
  day: dayInFrench,
  country: (code) => countries.of(code) ?? code,
  words,
};
