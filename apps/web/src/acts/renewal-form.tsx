import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { mayAct, useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { actFieldId } from './field-id.js';
import { ReasonField } from './fields.js';
import { useSaid } from './use-act-form.js';

/** One party's decision on the renewal. */
export function RenewalForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const party = useAbout().party ?? mayAct(view, ['decide-renewal'])[0] ?? '';
  const form = useSaid<'decide-renewal'>({ type: 'decide-renewal', party, on: view.today, renew: true, reason: '' });
  const { renew } = form.said;
  const name = partyName(view, party);
  return (
    <ActForm
      form={form}
      action={t('acts.renewal.action')}
      effect={t(renew ? 'acts.renewal.effectYes' : 'acts.renewal.effectNo', { name })}
      danger={!renew}
      home={to.tab(view.id, 'renewal')}
      scan
    >
      <Radio.Group
        name={actFieldId('renew')}
        label={t('acts.renewal.question', { name })}
        value={renew ? 'yes' : 'no'}
        onChange={(value) => form.set({ renew: value === 'yes' })}
        error={form.errors['renew'] ?? form.errors['party']}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={t('acts.renewal.yes')} size="md" />
          <Radio value="no" label={t('acts.renewal.no')} size="md" />
        </Stack>
      </Radio.Group>
      <DayField label={t('acts.renewal.on')} required {...form.day('on')} />
      <ReasonField form={form} required={!renew} />
    </ActForm>
  );
}
