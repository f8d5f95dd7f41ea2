import { Group, Input, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { useProblem } from './problems.js';

interface MonthDayFieldProps {
  readonly label: string;
  readonly path: string;
  readonly value: { readonly month: number; readonly day: number };
  readonly onChange: (day: { month: number; day: number }) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** A day that comes back each year: «30 novembre». */
export function MonthDayField({ label, path, value, onChange }: MonthDayFieldProps) {
  const { t } = useTranslation();
  const { longMonth } = useFormats();
  const { id, error } = useProblem()(path);
  return (
    <div role="group" aria-label={label}>
      <Input.Label component="div" size="md">
        {label}
      </Input.Label>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <NumberInput
          id={id}
          aria-label={t('settings.dayOfMonth')}
          min={1}
          max={31}
          w="5.5rem"
          value={value.day}
          onChange={(day) => onChange({ ...value, day: Number(day) || 1 })}
          error={error}
        />
        <NativeSelect
          aria-label={t('settings.month')}
          value={value.month}
          onChange={({ currentTarget }) => onChange({ ...value, month: Number(currentTarget.value) })}
          data={MONTHS.map((month) => ({ value: String(month), label: longMonth(month) }))}
        />
      </Group>
    </div>
  );
}
