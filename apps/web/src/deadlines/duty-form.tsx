import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';

/** A declaration made, a review held: the minor thing that was owed is done. */
export function DutyForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { obligation = '' } = useAbout();
  const title = [...view.obligations, ...view.duties].find(({ key }) => key === obligation)?.title ?? '';
  const form = useSaid<'fulfil-duty'>({ type: 'fulfil-duty', obligation, on: view.today, note: '' });
  return (
    <ActForm
      form={form}
      action={t('deadlines.fulfil')}
      effect={t('deadlines.fulfilEffect')}
      home={to.tab(view.id, 'deadlines')}
      scan
    >
      <Text fw={600}>{title}</Text>
      <DayField label={t('deadlines.fulfilledOn')} required {...form.day('on')} />
      <Textarea label={t('deadlines.note')} autosize minRows={2} {...form.line('note')} />
    </ActForm>
  );
}
