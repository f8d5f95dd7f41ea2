import { grids } from './grids/index.js';
import { kinds } from './kinds/index.js';
import { policies } from './policies.js';
import { regimes } from './regimes/index.js';
import type { Rules } from './rules.js';

/** What an installation begins with, before staff change anything; without holidays, which come from the calendars of the parties' countries. */
export const defaultRules: Rules = { regimes, kinds, policies, grids, holidays: {}, noticeMonths: 6, reminderHour: 8 };
