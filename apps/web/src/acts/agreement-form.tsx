import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './use-about.js';

/** The specific agreement that houses the year's plan. */
export function AgreementForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { year } = useAbout(view);
  const [on, setOn] = useState<CivilDay | null>(view.today);
  return (
    <ActForm
      action={t('acts.agreement.action')}
      effect={t('acts.agreement.effect', { year })}
      act={() => (on ? { type: 'conclude-specific-agreement', on, year } : undefined)}
      after={to.tab(view.id, 'plans')}
    >
      {(errors) => (
        <DayField
          label={t('acts.agreement.on', { year })}
          value={on}
          onChange={setOn}
          error={errors['on'] ?? errors['year']}
          required
        />
      )}
    </ActForm>
  );
}
