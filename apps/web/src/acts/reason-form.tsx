import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useWhere } from '../frame/where.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';

const TYPES = { withdraw: 'withdraw-text', abandon: 'abandon', redraft: 'redraft' } as const;

/** Acts that only need their reason: withdrawal, abandonment, taking a refused text up again. */
export function ReasonForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { act = '' } = useParams();
  const { to } = useWhere();
  const [reason, setReason] = useState('');
  const name = act === 'withdraw' || act === 'redraft' ? act : 'abandon';
  const signatures = view.parties
    .flatMap(({ steps }) => steps)
    .filter((step) => step.act === 'signature' && step.doneOn).length;
  return (
    <ActForm
      action={t(`acts.${name}.action`)}
      effect={t(`acts.${name}.effect`, { count: signatures })}
      danger={name !== 'redraft'}
      act={() => ({ type: TYPES[name], reason })}
      after={name === 'abandon' ? to.protocol(view.id) : to.draft(view.id)}
    >
      {(errors) => (
        <Textarea
          label={t('acts.reason')}
          autosize
          minRows={3}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={errors['reason']}
          required={name !== 'redraft'}
        />
      )}
    </ActForm>
  );
}
