import { NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { ReferenceData } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { DayField } from '../parts/day-field.js';
import { endOf, type InForce } from './in-force.js';

interface InForceTermProps {
  readonly form: InForce;
  readonly kind: ReferenceData['kinds'][number];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<InForce>) => void;
}

const ENDS = ['day', 'years', 'endless'] as const;

/** When the present term ends, and which of its years need no plan or evaluation any more. */
export function InForceTerm({ form, kind, errorAt, onChange }: InForceTermProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const end = endOf(form);
  const settled = (['plans', 'evaluations'] as const).filter((what) =>
    kind.carries.includes(what === 'plans' ? 'action-plans' : 'evaluations'),
  );
  return (
    <Stack>
      <Radio.Group
        label={t('takeIn.end')}
        value={form.end}
        onChange={(value) => onChange({ end: ENDS.find((one) => one === value) ?? 'day' })}
      >
        <Stack gap="xs" mt={6}>
          {ENDS.map((one) => (
            <Radio key={one} value={one} label={t(`takeIn.ends.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {form.end === 'day' && (
        <DayField
          id="in-force-lastDay"
          label={t('takeIn.lastDay')}
          value={form.lastDay}
          onChange={(lastDay) => onChange({ lastDay })}
          error={errorAt('lastDay')}
        />
      )}
      {form.end === 'years' && (
        <div>
          <NumberInput
            id="in-force-years"
            label={t('draft.path.years')}
            min={1}
            max={99}
            w="10rem"
            value={form.years ?? ''}
            onChange={(value) => onChange({ years: Number(value) || null })}
            error={errorAt('years')}
          />
          {end && (
            <Text c="dimmed" mt={4}>
              {t('takeIn.endsOn', { day: day(end) })}
            </Text>
          )}
        </div>
      )}
      {settled.map((what) => (
        <TextInput
          key={what}
          id={`in-force-${what}`}
          label={t(`takeIn.settled.${what}`)}
          description={t('takeIn.settledHint')}
          placeholder="2024 ; 2025"
          value={form[what]}
          onChange={({ currentTarget }) => onChange({ [what]: currentTarget.value })}
          error={errorAt(what)}
        />
      ))}
    </Stack>
  );
}
