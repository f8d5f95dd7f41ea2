import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { DayField } from '../parts/day-field.js';
import { ActForm } from './act-form.js';
import type { AboutProtocol } from '../protocol/about.js';
import { useAbout } from './use-about.js';

/** The signature of one party's executive, bound to the version that is out for signature. */
export function SignForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { partyId, name } = useAbout(view);
  const named = view.text?.parties.find(({ id }) => id === partyId)?.signatory;
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const [signatory, setSignatory] = useState({ name: named?.name ?? '', function: named?.function ?? '' });
  const { version, textHash } = view;
  return (
    <ActForm
      action={t('acts.sign.action', { name })}
      effect={t('acts.sign.effect', { name, version })}
      act={() => (on ? { type: 'sign', party: partyId, on, version, textHash, signatory } : undefined)}
    >
      {(errors) => (
        <>
          <DayField label={t('acts.sign.on')} value={on} onChange={setOn} error={errors['on']} required />
          <TextInput
            label={t('acts.sign.signatory')}
            value={signatory.name}
            onChange={({ currentTarget: { value } }) => setSignatory((before) => ({ ...before, name: value }))}
            error={errors['signatory.name']}
          />
          <TextInput
            label={t('acts.sign.function')}
            value={signatory.function}
            onChange={({ currentTarget: { value } }) => setSignatory((before) => ({ ...before, function: value }))}
            error={errors['signatory.function']}
          />
        </>
      )}
    </ActForm>
  );
}
