import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { useAbout } from './about.js';
import { ActForm } from './act-form.js';
import { useSaid } from './use-act-form.js';

/** One party's approval of the plan as it is proposed. */
export function ApproveForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { party = '', year = 0 } = useAbout();
  const revision = view.plans.find((plan) => plan.year === year)?.revision ?? 1;
  const form = useSaid<'approve-action-plan'>({ type: 'approve-action-plan', party, on: view.today, year, revision });
  const name = partyName(view, party);
  return (
    <ActForm
      form={form}
      action={t('acts.approve.action', { name })}
      effect={t('acts.approve.effect', { name, year })}
      home={to.plan(view.id, year)}
      scan
    >
      <DayField label={t('acts.approve.on')} required {...form.day('on')} />
    </ActForm>
  );
}
