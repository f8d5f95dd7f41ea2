import '@mantine/dates/styles.css';
import { DateInput, DatesProvider, type DayOfWeek } from '@mantine/dates';
import 'dayjs/locale/fr';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { useFormats } from '../days/format.js';
import { parseDay } from '../days/parse.js';

interface DayFieldProps {
  readonly label: string;
  readonly value: CivilDay | null;
  readonly onChange: (day: CivilDay | null) => void;
  readonly id?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** The library writes weekends in a red, and the days of other months in a grey, too pale to be read by everyone. */
const NONE_IN_RED: DayOfWeek[] = [];

/** A civil day, typed as people write it («31/1/27») or picked; shown in full. */
export function DayField({ value, onChange, description, ...rest }: DayFieldProps) {
  const { t, i18n } = useTranslation();
  const { day } = useFormats();
  return (
    <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1, weekendDays: NONE_IN_RED }}>
      <DateInput
        {...rest}
        size="md"
        value={value}
        onChange={(picked) => onChange(picked ? (parseDay(picked) ?? null) : null)}
        dateParser={(typed) => parseDay(typed) ?? null}
        valueFormat={day}
        description={description}
        placeholder={t('common.dayExample')}
        clearable={!rest.required}
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        popoverProps={{ withinPortal: true }}
        hideOutsideDates
        ariaLabels={t('common.calendar', { returnObjects: true })}
      />
    </DatesProvider>
  );
}
