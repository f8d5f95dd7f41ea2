import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextId } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import classes from '../acts/acts.module.css';
import { PartyField, ReasonField } from '../acts/fields.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';

/** An end by common consent, on a day that all agree to: signed and ratified as each regime asks. */
export function TerminationForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const form = useSaid<'propose-termination'>({
    type: 'propose-termination',
    instrument: nextId('i', view.instruments),
    party: view.parties[0]?.id ?? '',
    on: view.today,
    title: t('instruments.terminationTitle'),
    endsOn: null,
    reason: '',
  });
  return (
    <ActForm
      form={form}
      action={t('instruments.propose')}
      effect={t('instruments.effects.termination')}
      home={to.tab(view.id, 'text')}
      danger
      scan
    >
      <PartyField
        label={t('instruments.proposedBy')}
        parties={view.parties}
        among={view.parties.map(({ id }) => id)}
        value={form.said.party}
        onChange={(party) => form.set({ party })}
        error={form.errors['party']}
      />
      <TextInput label={t('instruments.title')} required {...form.line('title')} />
      <div className={classes.pair}>
        <DayField label={t('instruments.on')} required {...form.day('on')} />
        <DayField
          label={t('instruments.endsOn')}
          description={t('instruments.endsOnHint')}
          required
          {...form.day('endsOn')}
        />
      </div>
      <ReasonField form={form} required />
    </ActForm>
  );
}
