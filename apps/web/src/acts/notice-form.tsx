import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { DayField } from '../parts/day-field.js';
import { partyName } from '../protocol/party-names.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';

/** The notice by which a party ends the protocol. */
export function NoticeForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const may = view.possible.flatMap(({ type, party }) => (type === 'give-notice' && party ? [party] : []));
  const [party, setParty] = useState(may[0] ?? '');
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      action={t('acts.notice.action')}
      effect={t('acts.notice.effect', { name: partyName(view, party) })}
      danger
      act={() => (on ? { type: 'give-notice', party, on, reason } : undefined)}
    >
      {(errors) => (
        <>
          <NativeSelect
            label={t('acts.notice.party')}
            value={party}
            onChange={({ currentTarget }) => setParty(currentTarget.value)}
            data={may.map((id) => ({ value: id, label: partyName(view, id) }))}
            error={errors['party']}
          />
          <DayField label={t('acts.notice.on')} value={on} onChange={setOn} error={errors['on']} required />
          <Textarea
            label={t('acts.reason')}
            autosize
            minRows={3}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={errors['reason']}
            required
          />
        </>
      )}
    </ActForm>
  );
}
