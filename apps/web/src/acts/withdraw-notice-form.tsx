import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { ReasonField } from './fields.js';
import { useSaid } from './use-act-form.js';

/** The party that gave notice takes it back before it has taken effect. */
export function WithdrawNoticeForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const party = useAbout().party ?? view.notice?.party ?? '';
  const form = useSaid<'withdraw-notice'>({ type: 'withdraw-notice', party, on: view.today, reason: '' });
  return (
    <ActForm
      form={form}
      action={t('acts.withdraw-notice.action')}
      effect={t('acts.withdraw-notice.effect', { name: partyName(view, party) })}
      scan
    >
      <DayField label={t('acts.withdraw-notice.on')} required {...form.day('on')} />
      <ReasonField form={form} required />
    </ActForm>
  );
}
