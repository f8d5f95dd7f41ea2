import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rows } from './rows.js';
import type { Indicator } from './types.js';

interface IndicatorsProps {
  readonly rows: readonly Indicator[];
  readonly onChange: (rows: Indicator[]) => void;
}

const blank: Indicator = { name: '', nature: 'quantitative', baseline: '', target: '' };

/** How one will see that it worked: counted, or described; where one starts from, and what is aimed at. */
export function Indicators({ rows, onChange }: IndicatorsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('plan.indicators')}
      add={t('plan.addIndicator')}
      rows={rows}
      blank={blank}
      onChange={onChange}
      fields={(indicator, change) => (
        <>
          <TextInput
            label={t('plan.indicator.name')}
            value={indicator.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <NativeSelect
            label={t('plan.nature')}
            value={indicator.nature ?? 'quantitative'}
            onChange={({ currentTarget }) =>
              change({ nature: currentTarget.value === 'qualitative' ? 'qualitative' : 'quantitative' })
            }
            data={(['quantitative', 'qualitative'] as const).map((nature) => ({
              value: nature,
              label: t(`plan.natures.${nature}`),
            }))}
          />
          {(['baseline', 'target'] as const).map((key) => (
            <TextInput
              key={key}
              label={t(`plan.indicator.${key}`)}
              value={indicator[key]}
              onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
            />
          ))}
        </>
      )}
    />
  );
}
