import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { ReasonField } from '../acts/fields.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';

/** A mandate that is taken back, or that ends sooner than it said. */
export function EndMandateForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { mandate = '' } = useAbout();
  const known = view.mandates.find(({ id }) => id === mandate);
  const form = useSaid<'end-mandate'>({ type: 'end-mandate', mandate, on: view.today, reason: '' });
  return (
    <ActForm
      form={form}
      action={t('mandates.end')}
      effect={t('mandates.endEffect', { holder: known?.holder ?? '' })}
      danger
      home={to.tab(view.id, 'parties')}
      scan
    >
      {known && <Text fw={600}>{`${known.holder}, ${known.act}`}</Text>}
      <DayField label={t('mandates.endOn')} required {...form.day('on')} />
      <ReasonField form={form} required />
    </ActForm>
  );
}
