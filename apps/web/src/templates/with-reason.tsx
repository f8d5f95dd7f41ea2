import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../parts/confirm.js';

interface WithReasonProps {
  readonly opened: boolean;
  readonly title: string;
  readonly effect: string;
  readonly action: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks once, and why: the reason stays beside the version. */
export function WithReason({ onConfirm, ...asked }: WithReasonProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const confirm = (): void => {
    setPressed(true);
    if (reason.trim() === '') return document.getElementById('template-reason')?.focus();
    onConfirm(reason.trim());
  };
  return (
    <Confirm {...asked} onConfirm={confirm}>
      <Textarea
        id="template-reason"
        label={t('templates.reason')}
        description={t('templates.reasonHint')}
        autosize
        minRows={2}
        maxLength={300}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={pressed && reason.trim() === '' && t('templates.reasonMissing')}
      />
    </Confirm>
  );
}
