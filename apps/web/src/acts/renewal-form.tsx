import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './use-about.js';

/** One party's decision on the renewal. */
export function RenewalForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { partyId: party, name } = useAbout(view);
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const [renew, setRenew] = useState(true);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      action={t('acts.renewal.action')}
      effect={t(renew ? 'acts.renewal.effectYes' : 'acts.renewal.effectNo', { name })}
      danger={!renew}
      act={() => (on ? { type: 'decide-renewal', party, on, renew, reason } : undefined)}
      after={to.tab(view.id, 'renewal')}
    >
      {(errors) => (
        <>
          <Radio.Group
            label={t('acts.renewal.question', { name })}
            value={renew ? 'yes' : 'no'}
            onChange={(value) => setRenew(value === 'yes')}
            error={errors['renew'] ?? errors['party']}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="yes" label={t('acts.renewal.yes')} size="md" />
              <Radio value="no" label={t('acts.renewal.no')} size="md" />
            </Stack>
          </Radio.Group>
          <DayField label={t('acts.renewal.on')} value={on} onChange={setOn} error={errors['on']} required />
          <Textarea
            label={t('acts.reason')}
            autosize
            minRows={3}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={errors['reason']}
            required={!renew}
          />
        </>
      )}
    </ActForm>
  );
}
