import { ActionIcon, Button, Group, Title } from '@mantine/core';
import type { SettingsView } from '@pacta/contracts';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useHolidays } from './api.js';
import { History } from './history.js';
import { SettingForm } from './setting-form.js';
import classes from './settings.module.css';
import type { Bodies } from './types.js';
import { useSettingName } from './use-names.js';

interface HolidaysFormProps {
  readonly place: string;
  readonly entry: SettingsView['holidays'][number] | undefined;
}

type Own = Bodies['holidays'];
const NONE: Own = { closed: [], open: [] };

/** A year of closed days by month. A day of the calendar on which offices work is struck out; one's own are added. */
export function HolidaysForm({ place, entry }: HolidaysFormProps) {
  const { t, i18n } = useTranslation();
  const { organisation } = useWhere();
  const { longMonth } = useFormats();
  const nameOf = useSettingName();
  const start = entry?.effective ?? null;
  const [own, setOwn] = useState<Own>(start ?? NONE);
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [adding, setAdding] = useState<CivilDay | null>(null);
  const { data, error } = useHolidays(organisation, place, year);
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', timeZone: 'UTC' });
  const ofYear = (days: readonly CivilDay[]): readonly CivilDay[] => days.filter((day) => day.startsWith(`${year}-`));
  const calendar = data?.calendar ?? [];
  const shown = [...new Set([...calendar, ...ofYear(own.closed)])].sort();
  const months = [...new Set(shown.map((day) => Number(day.slice(5, 7))))];

  const close = (day: CivilDay): void =>
    setOwn({
      open: own.open.filter((one) => one !== day),
      closed: calendar.includes(day) ? own.closed : [...new Set([...own.closed, day])].sort(),
    });
  const open = (day: CivilDay): void =>
    setOwn({
      closed: own.closed.filter((one) => one !== day),
      open: calendar.includes(day) ? [...new Set([...own.open, day])].sort() : own.open,
    });
  const add = (): void => {
    if (!adding) return;
    close(adding);
    setYear(Number(adding.slice(0, 4)));
    setAdding(null);
  };

  return (
    <>
      <SettingForm
        section="holidays"
        id={place}
        name={nameOf('holidays', place)}
        revision={entry?.revision ?? 0}
        body={own}
        start={start ?? NONE}
        isOwn={entry?.own != null}
        hasDefault
        onDone={() => undefined}
      >
        <Sheet aria-labelledby="holidays-year">
          <Group justify="space-between" mb="sm">
            <Group gap="xs">
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('settings.holidays.before', { year: year - 1 })}
                onClick={() => setYear(year - 1)}
              >
                <IconChevronLeft aria-hidden size={20} />
              </ActionIcon>
              <Title order={3} fz="1.2rem" id="holidays-year" aria-live="polite">
                {year}
              </Title>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('settings.holidays.after', { year: year + 1 })}
                onClick={() => setYear(year + 1)}
              >
                <IconChevronRight aria-hidden size={20} />
              </ActionIcon>
            </Group>
            <Group align="flex-end" gap="xs">
              <DayField label={t('settings.holidays.addClosed')} value={adding} onChange={setAdding} />
              <Button variant="light" leftSection={<IconPlus aria-hidden size={18} />} disabled={!adding} onClick={add}>
                {t('settings.holidays.add')}
              </Button>
            </Group>
          </Group>
          <ProblemNote error={error} />
          {data && shown.length === 0 && <p>{t('settings.holidays.unknown')}</p>}
          <div className={classes.months}>
            {months.map((month) => (
              <section key={month}>
                <h4>{longMonth(month)}</h4>
                <ul>
                  {shown
                    .filter((day) => Number(day.slice(5, 7)) === month)
                    .map((day) => {
                      const isOpen = own.open.includes(day);
                      const text = weekday.format(new Date(`${day}T00:00:00Z`));
                      const isAdded = own.closed.includes(day) && !calendar.includes(day);
                      return (
                        <li key={day} data-open={isOpen}>
                          <span>
                            <span className={classes.date}>{text}</span>
                            {isOpen && <span className={classes.own}>{t('settings.holidays.isOpen')}</span>}
                            {isAdded && <span className={classes.own}>{t('settings.holidays.isAdded')}</span>}
                          </span>
                          <Button
                            variant="subtle"
                            size="compact-sm"
                            className="no-print"
                            onClick={() => (isOpen ? close(day) : open(day))}
                            aria-label={t('common.says', {
                              name: t(
                                isOpen
                                  ? 'settings.holidays.close'
                                  : isAdded
                                    ? 'common.remove'
                                    : 'settings.holidays.open',
                              ),
                              value: `${text} ${longMonth(month)}`,
                            })}
                          >
                            {t(
                              isOpen ? 'settings.holidays.close' : isAdded ? 'common.remove' : 'settings.holidays.open',
                            )}
                          </Button>
                        </li>
                      );
                    })}
                </ul>
              </section>
            ))}
          </div>
        </Sheet>
      </SettingForm>
      <History of={{ section: 'holidays', id: place }} />
    </>
  );
}
