import type { CivilDay } from './calendar/civil-day.js';
import type { Holidays } from './calendar/working-day.js';
import type { DeadlinePolicy, Grid, ProtocolKind, Regime, Rules } from './rules/rules.js';

/** The days on which the offices of a place are closed, and those on which they are open, whatever its calendar says. */
export interface OwnHolidays {
  readonly closed: readonly CivilDay[];
  readonly open: readonly CivilDay[];
}

export type GeneralRules = Pick<Rules, 'noticeMonths' | 'reminderHour'>;

/** What each section of the settings holds, by id. */
export interface SettingBodies {
  readonly regimes: Regime;
  readonly kinds: ProtocolKind;
  readonly grids: Grid;
  /** By kind of obligation. */
  readonly policies: DeadlinePolicy;
  /** By place: a country (ISO 3166-1 alpha-2) and all its regions, or one region (ISO 3166-2). */
  readonly holidays: OwnHolidays;
  /** One of them, whose id is `general`. */
  readonly general: GeneralRules;
}

export type SettingSection = keyof SettingBodies;

/** One thing that staff have changed: it replaces the default of that id, or adds to the defaults. `null` goes back to them. */
export type Setting = {
  readonly [S in SettingSection]: {
    readonly section: S;
    readonly id: string;
    readonly body: SettingBodies[S] | null;
    /** The day of the change. A policy calls for no reminder of a day before: what is past is not planned anew. */
    readonly on?: CivilDay;
  };
}[SettingSection];

/** What staff have changed, over what an installation begins with. The last change of an id counts. */
export function withSettings(defaults: Rules, settings: readonly Setting[]): Rules {
  if (settings.length === 0) return defaults;
  const own = lastOfEach(settings);
  return {
    ...defaults,
    ...own.general['general'],
    regimes: { ...defaults.regimes, ...own.regimes },
    kinds: { ...defaults.kinds, ...own.kinds },
    grids: { ...defaults.grids, ...own.grids },
    policies: { ...defaults.policies, ...own.policies },
    holidays: withOwnHolidays(defaults.holidays, own.holidays),
  };
}

type BySection = { readonly [S in SettingSection]: Record<string, SettingBodies[S]> };

function lastOfEach(settings: readonly Setting[]): BySection {
  const own: BySection = { regimes: {}, kinds: {}, grids: {}, policies: {}, holidays: {}, general: {} };
  for (const setting of settings) {
    const { section, id } = setting;
    const body = dated(setting);
    const bodies = own[section] as Record<string, typeof body>; // the body is of its section: the type of `Setting` pairs them
    if (body === null) delete bodies[id];
    else bodies[id] = body;
  }
  return own;
}

/** The body, its policies from the day of the change on. */
function dated({ section, body, on }: Setting): SettingBodies[SettingSection] | null {
  if (body === null || on === undefined) return body;
  if (section === 'policies') return { ...body, since: on };
  if ((section === 'kinds' || section === 'regimes') && body.policies) {
    const policies = Object.entries(body.policies).map(([kind, change]) => [kind, { ...change, since: on }] as const);
    return { ...body, policies: Object.fromEntries(policies) };
  }
  return body;
}

/** A region keeps what its country was given, save where it was given something else itself. */
function withOwnHolidays(calendars: Rules['holidays'], own: Readonly<Record<string, OwnHolidays>>): Rules['holidays'] {
  const corrected = ([place, calendar]: [string, Holidays]) => {
    const [country = place] = place.split('-');
    const given = [...new Set([country, place])].flatMap((of) => own[of] ?? []);
    return [place, given.reduce(correctedBy, calendar)] as const;
  };
  return Object.fromEntries(Object.entries(calendars).map(corrected));
}

function correctedBy(calendar: Holidays, { closed, open }: OwnHolidays): Holidays {
  const [shut, worked] = [new Set(closed), new Set(open)];
  return { has: (day) => shut.has(day) || (!worked.has(day) && calendar.has(day)) };
}
