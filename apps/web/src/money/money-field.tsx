import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { parseAmount } from './parse.js';

interface MoneyFieldProps {
  readonly label: string;
  /** Whole cents; null where nothing is said. */
  readonly cents: number | null;
  readonly currency: string;
  readonly onChange: (cents: number | null) => void;
  readonly id?: string;
  readonly description?: string;
  readonly error?: string | undefined;
}

/** An amount, typed as people write it. What was understood stands under the field as soon as a sign could be read two ways. */
export function MoneyField({ cents, currency, onChange, description, error, ...rest }: MoneyFieldProps) {
  const { t } = useTranslation();
  const { money, figure } = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = cents === null ? '' : money(cents, currency);
  const understood = typed === null || typed.trim() === '' ? undefined : parseAmount(typed);
  const unclear = typed !== null && typed.trim() !== '' && understood === undefined;
  const told = understood !== undefined && /[.,]/.test(typed ?? '');
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      description={
        <>
          {description}
          {told && (
            <strong role="status" style={{ display: 'block' }}>
              {t('parts.understood', { amount: money(understood, currency) })}
            </strong>
          )}
        </>
      }
      error={unclear ? t('parts.unclearAmount') : error}
      value={typed ?? shown}
      onFocus={() => setTyped(cents === null ? '' : figure(cents / 100))}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const amount = value.trim() === '' ? null : parseAmount(value);
        if (amount !== undefined) onChange(amount);
      }}
      onBlur={() => !unclear && setTyped(null)}
    />
  );
}
