import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rows } from './rows.js';
import type { PlannedAction } from './types.js';

interface AmountFieldProps {
  readonly label: string;
  readonly cents: number | null;
  readonly onChange: (cents: number | null) => void;
  readonly error?: string | undefined;
}

/** Money as people write it; kept in whole cents, null where it is not said. */
export const AmountField = ({ label, cents, onChange, error }: AmountFieldProps) => (
  <NumberInput
    label={label}
    suffix=" €"
    decimalScale={2}
    decimalSeparator=","
    allowedDecimalSeparators={[',', '.']}
    thousandSeparator=" "
    min={0}
    hideControls
    value={cents === null ? '' : cents / 100}
    onValueChange={({ floatValue }) => onChange(floatValue === undefined ? null : Math.round(floatValue * 100))}
    error={error}
  />
);

interface BudgetProps {
  readonly budget: PlannedAction['budget'];
  readonly onChange: (budget: PlannedAction['budget']) => void;
}

/** Whose money an action takes. */
export function Budget({ budget, onChange }: BudgetProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('plan.budget')}
      add={t('plan.addBudget')}
      rows={budget}
      blank={{ funder: '', cents: 0 }}
      onChange={onChange}
      fields={(line, change) => (
        <>
          <TextInput
            label={t('plan.funder')}
            value={line.funder}
            onChange={({ currentTarget }) => change({ funder: currentTarget.value })}
          />
          <AmountField
            label={t('plan.amount')}
            cents={line.cents}
            onChange={(cents) => change({ cents: cents ?? 0 })}
          />
        </>
      )}
    />
  );
}
