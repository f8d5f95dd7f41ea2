import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { useSaid } from './use-act-form.js';

/** The specific agreement that houses the year's plan. */
export function AgreementForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { year = 0 } = useAbout();
  const form = useSaid<'conclude-specific-agreement'>({ type: 'conclude-specific-agreement', on: view.today, year });
  return (
    <ActForm
      form={form}
      action={t('acts.agreement.action')}
      effect={t('acts.agreement.effect', { year })}
      home={to.tab(view.id, 'plans')}
      scan
    >
      <DayField label={t('acts.agreement.on', { year })} required {...form.day('on')} />
    </ActForm>
  );
}
