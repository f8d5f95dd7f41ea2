import type { Setting } from '@pacta/protocol';
import { z } from 'zod';
import { obligationKind } from '../acts/index.js';
import { civilDay, paragraph, uuid } from '../primitives.js';
import { settingBodies } from './bodies.js';
import { settingId } from './regime.js';

export const settingSection = z.enum(['regimes', 'kinds', 'grids', 'policies', 'holidays', 'general']);

/** A country (ISO 3166-1 alpha-2), or a region of one (ISO 3166-2). */
export const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);

const { regimes, kinds, grids, policies, holidays, general } = settingBodies;

/** One setting, as its section has it; `null` goes back to the default. */
export const setting = z.discriminatedUnion('section', [
  z.strictObject({ section: z.literal('regimes'), id: settingId, body: regimes.nullable() }),
  z.strictObject({ section: z.literal('kinds'), id: settingId, body: kinds.nullable() }),
  z.strictObject({ section: z.literal('grids'), id: settingId, body: grids.nullable() }),
  z.strictObject({ section: z.literal('policies'), id: obligationKind, body: policies.nullable() }),
  z.strictObject({ section: z.literal('holidays'), id: place, body: holidays.nullable() }),
  z.strictObject({ section: z.literal('general'), id: z.literal('general'), body: general.nullable() }),
]) satisfies z.ZodType<Setting>;

const body = z
  .union([regimes, kinds, grids, policies, holidays, general])
  .nullable()
  .meta({ description: 'As the section in the address has it; null goes back to the default' });

/**
 * A change of the setting that the address names, with `If-Match: "<revision>"`, which is 0 for one that was never changed. The same
 * `changeId` again is the same change. The body is checked against its section, so that what is wrong is told by its place.
 */
export const settingChange = z
  .strictObject({ changeId: uuid, body: z.unknown(), reason: paragraph.min(1) })
  .meta({ id: 'SettingChange' });
export type SettingChange = z.infer<typeof settingChange>;

/** A change to be tried: nothing is kept. */
export const settingToTry = z
  .strictObject({ section: settingSection, id: z.string().max(60), body: z.unknown() })
  .meta({ id: 'SettingToTry' });
export type SettingToTry = z.infer<typeof settingToTry>;

/** Of one setting where both are given. */
export const settingHistoryQuery = z.strictObject({
  section: settingSection.optional(),
  id: z.string().max(60).optional(),
});
export type SettingHistoryQuery = z.infer<typeof settingHistoryQuery>;

const entry = <Body extends z.ZodType>(of: Body) =>
  z.object({
    id: z.string(),
    /** Of its last change; 0 where it was never changed. */
    revision: z.int(),
    /** What an installation begins with; null for what staff have added. */
    default: of.nullable(),
    /** What staff have set; null where the default holds. */
    own: of.nullable(),
    /** What holds. */
    effective: of.nullable(),
  });

/** All that staff may change, section by section. */
export const settingsView = z
  .object({
    /** Of the last change of all. */
    revision: z.int(),
    regimes: z.array(entry(regimes)),
    kinds: z.array(entry(kinds)),
    grids: z.array(entry(grids)),
    policies: z.array(entry(policies)),
    holidays: z.array(entry(holidays)),
    general: z.array(entry(general)),
  })
  .meta({ id: 'Settings' });
export type SettingsView = z.infer<typeof settingsView>;

/** One setting after its change. */
export const settingView = z
  .object({ section: settingSection, id: z.string(), revision: z.int(), body, at: z.string() })
  .meta({ id: 'Setting' });
export type SettingView = z.infer<typeof settingView>;

export const settingChangeView = z
  .object({
    revision: z.int(),
    section: settingSection,
    id: z.string(),
    body,
    reason: z.string(),
    changedBy: z.string().nullable(),
    at: z.string(),
  })
  .meta({ id: 'SettingChanged' });
export type SettingChangeView = z.infer<typeof settingChangeView>;

const nextDate = z.object({ kind: z.string(), due: civilDay, on: civilDay });

/** The open protocols that a change would give another next date: how many, and the first of them. */
export const settingTrial = z
  .object({
    count: z.int(),
    moved: z.array(
      z.object({
        id: z.string(),
        reference: z.string(),
        title: z.string(),
        before: nextDate.nullable(),
        after: nextDate.nullable(),
      }),
    ),
  })
  .meta({ id: 'SettingTrial' });
export type SettingTrial = z.infer<typeof settingTrial>;

/** The public holidays of a place in a year, with what staff have set over the calendar. */
export const holidaysQuery = z.strictObject({ place, year: z.coerce.number().int().min(1900).max(2200) });
export type HolidaysQuery = z.infer<typeof holidaysQuery>;
export const holidaysView = z
  .object({ place: z.string(), year: z.int(), calendar: z.array(civilDay), closed: z.array(civilDay) })
  .meta({ id: 'Holidays' });
export type HolidaysView = z.infer<typeof holidaysView>;
