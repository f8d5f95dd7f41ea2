import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { DayField } from '../parts/day-field.js';
import { useStepTitle } from '../protocol/step-title.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './use-about.js';

/** A step that is neither signed nor voted: a transmission, a publication, an authorisation. */
export function FormalityForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { party, partyId, name } = useAbout(view);
  const stepTitle = useStepTitle();
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const step = party?.steps.find((each) => each.current)?.id ?? '';
  const title = stepTitle(party?.regime ?? '', step);
  return (
    <ActForm
      action={t('acts.formality.action')}
      effect={t('acts.formality.effect', { step: title, name })}
      act={() => (on ? { type: 'complete-formality', party: partyId, on, step } : undefined)}
    >
      {(errors) => (
        <>
          <Text fw={600}>{`${name} · ${title}`}</Text>
          <DayField
            label={t('acts.formality.on')}
            value={on}
            onChange={setOn}
            error={errors['on'] ?? errors['step']}
            required
          />
        </>
      )}
    </ActForm>
  );
}
