import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currenciesIn } from './currencies.js';

interface CurrencyFieldProps extends Pick<NativeSelectProps, 'id' | 'label' | 'description' | 'error' | 'required'> {
  /** ISO 4217. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** In which currency amounts are counted. */
export function CurrencyField({ value, onChange, ...rest }: CurrencyFieldProps) {
  const { t, i18n } = useTranslation();
  const { common, others } = useMemo(() => currenciesIn(i18n.language, value), [i18n.language, value]);
  const optionsOf = (currencies: typeof common) => currencies.map(({ code, label }) => ({ value: code, label }));
  return (
    <NativeSelect
      {...rest}
      value={value}
      data={[
        ...(value ? [] : [{ value: '', label: '' }]),
        { group: t('parts.currencies.common'), items: optionsOf(common) },
        { group: t('parts.currencies.others'), items: optionsOf(others) },
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
