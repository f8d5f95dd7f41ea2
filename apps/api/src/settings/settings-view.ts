import type { SettingsView } from '@pacta/contracts';
import { defaultRules, type Rules, type SettingBodies, type SettingSection } from '@pacta/protocol';
import type { CurrentSettings } from '@pacta/register';

type Bodies<S extends SettingSection> = Readonly<Record<string, SettingBodies[S]>>;

interface Entry<S extends SettingSection> {
  readonly id: string;
  readonly revision: number;
  readonly default: SettingBodies[S] | null;
  readonly own: SettingBodies[S] | null;
  readonly effective: SettingBodies[S] | null;
}

const generalOf = ({ noticeMonths, reminderHour }: Rules): Bodies<'general'> => ({
  general: { noticeMonths, reminderHour },
});

/** What an installation begins with. The calendars of places are no setting: what staff set goes over them. */
const defaults: { readonly [S in SettingSection]: Bodies<S> } = {
  regimes: defaultRules.regimes,
  kinds: defaultRules.kinds,
  grids: defaultRules.grids,
  policies: defaultRules.policies,
  holidays: {},
  general: generalOf(defaultRules),
};

/** Those that an installation begins with, then those that staff have added, in the order of their ids. */
function entries<S extends SettingSection>(section: S, { settings }: CurrentSettings): Entry<S>[] {
  const standard = defaults[section];
  const changed = settings.filter((each) => each.section === section);
  const added = changed.map(({ id }) => id).filter((id) => !(id in standard));
  return [...Object.keys(standard), ...added].map((id) => {
    const last = changed.find((each) => each.id === id);
    const own = (last?.body ?? null) as SettingBodies[S] | null; // of its own section, as it was filtered
    const usual = standard[id] ?? null;
    return { id, revision: last?.revision ?? 0, default: usual, own, effective: own ?? usual };
  });
}

/** All sections, as they are now. */
export const settingsViewOf = (current: CurrentSettings): SettingsView =>
  ({
    revision: current.revision,
    regimes: entries('regimes', current),
    kinds: entries('kinds', current),
    grids: entries('grids', current),
    policies: entries('policies', current),
    holidays: entries('holidays', current),
    general: entries('general', current),
  }) as SettingsView; // the same shapes, read-only in the domain
