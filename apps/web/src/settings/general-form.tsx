import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import type { FormProps } from './forms.js';
import { useProblem } from './problems.js';

/** The two figures that hold for all kinds alike. */
export function GeneralForm({ value, onChange }: FormProps<'general'>) {
  const { t } = useTranslation();
  const problem = useProblem();
  return (
    <Sheet>
      <Stack maw="26rem">
        <NumberInput
          {...problem('noticeMonths')}
          label={t('settings.general.noticeMonths')}
          description={t('settings.general.noticeHint')}
          min={0}
          value={value.noticeMonths}
          onChange={(months) => onChange({ ...value, noticeMonths: Number(months) || 0 })}
        />
        <NumberInput
          {...problem('reminderHour')}
          label={t('settings.general.reminderHour')}
          description={t('settings.general.reminderHint')}
          min={0}
          max={23}
          suffix=" h"
          value={value.reminderHour}
          onChange={(hour) => onChange({ ...value, reminderHour: Number(hour) || 0 })}
        />
      </Stack>
    </Sheet>
  );
}
