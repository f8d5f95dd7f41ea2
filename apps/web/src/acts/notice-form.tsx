import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { mayAct } from './about.js';
import { ActForm } from './act-form.js';
import { PartyField, ReasonField } from './fields.js';
import { useSaid } from './use-act-form.js';

/** The notice by which a party ends the protocol alone. */
export function NoticeForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const among = mayAct(view, ['give-notice']);
  const form = useSaid<'give-notice'>({ type: 'give-notice', party: among[0] ?? '', on: view.today, reason: '' });
  const { party } = form.said;
  return (
    <ActForm
      form={form}
      action={t('acts.notice.action')}
      effect={t('acts.notice.effect', { name: partyName(view, party) })}
      danger
      scan
    >
      <PartyField
        label={t('acts.notice.party')}
        parties={view.parties}
        among={among}
        value={party}
        onChange={(next) => form.set({ party: next })}
        error={form.errors['party']}
      />
      <DayField label={t('acts.notice.on')} required {...form.day('on')} />
      <ReasonField form={form} required />
    </ActForm>
  );
}
