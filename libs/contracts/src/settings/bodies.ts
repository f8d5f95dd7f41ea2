import type { DeadlinePolicy, Grid, SettingBodies } from '@pacta/protocol';
import { z } from 'zod';
import { policyChange } from '../acts/index.js';
import { civilDay, paragraph } from '../primitives.js';
import { kindBody } from './kind.js';
import { regimeBody, settingId, words } from './regime.js';

const score = z.int().min(-1000).max(1000);
const scale = z.strictObject({ min: score, max: score, labels: z.array(words).max(100).optional() });

const gridBody = z
  .strictObject({
    id: settingId,
    label: words.optional(),
    groups: z.record(settingId, words).optional(),
    source: paragraph,
    scale,
    asksForEvaluator: z.boolean().optional(),
    criteria: z
      .array(z.strictObject({ id: settingId, group: settingId, label: words, scale: scale.optional() }))
      .max(200),
  })
  .meta({ id: 'GridSetting' }) satisfies z.ZodType<Grid>;

const policyBody = policyChange.required().meta({ id: 'PolicySetting' }) satisfies z.ZodType<DeadlinePolicy>;

const days = z.array(civilDay).max(1000);
const holidaysBody = z.strictObject({ closed: days, open: days }).meta({ id: 'HolidaysSetting' });

const generalBody = z
  .strictObject({ noticeMonths: z.int().min(0).max(120), reminderHour: z.int().min(0).max(23) })
  .meta({ id: 'GeneralSetting' });

/** What each section of the settings holds. */
export const settingBodies = {
  regimes: regimeBody,
  kinds: kindBody,
  grids: gridBody,
  policies: policyBody,
  holidays: holidaysBody,
  general: generalBody,
} as const satisfies { readonly [S in keyof SettingBodies]: z.ZodType<SettingBodies[S]> };
