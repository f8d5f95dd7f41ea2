import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instrumentOf, useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { ReasonField } from '../acts/fields.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';

/** A proposal taken back before it has taken effect: what was signed of it falls. */
export function WithdrawProposalForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const about = useAbout();
  const instrument = instrumentOf(view, about);
  const form = useSaid<'withdraw-proposal'>({
    type: 'withdraw-proposal',
    instrument: about.instrument ?? '',
    on: view.today,
    reason: '',
  });
  const signed = instrument?.parties
    .flatMap(({ steps }) => steps)
    .filter((step) => step.act === 'signature' && step.doneOn);
  return (
    <ActForm
      form={form}
      action={t('instruments.withdraw')}
      effect={t('instruments.withdrawEffect', { count: signed?.length ?? 0 })}
      home={to.tab(view.id, 'text')}
      danger
      scan
    >
      {instrument && <Text fw={600}>{`${instrument.name} · ${instrument.title}`}</Text>}
      <DayField label={t('instruments.withdrawnOn')} required {...form.day('on')} />
      <ReasonField form={form} required />
    </ActForm>
  );
}
