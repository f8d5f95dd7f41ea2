import { Alert, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextId, useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import classes from '../acts/acts.module.css';
import { actFieldId } from '../acts/field-id.js';
import { useSaid } from '../acts/use-act-form.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';

/** The dated act that lets a person sign for a party, from a day to a day. It warns at once where it ends before the signature. */
export function MandateForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const party = useAbout().party ?? view.parties[0]?.id ?? '';
  const form = useSaid<'record-mandate'>(
    {
      type: 'record-mandate',
      id: nextId('m', view.mandates),
      party,
      holder: '',
      function: '',
      act: '',
      on: null,
      from: null,
      until: null,
    },
    ['until'],
  );
  const { said, set } = form;
  const planned = view.obligations.find(({ kind, parties }) => kind === 'signature' && parties.includes(said.party));
  const isShort = planned !== undefined && said.until !== null && said.until < planned.due;
  return (
    <ActForm
      form={form}
      action={t('mandates.record')}
      effect={t('mandates.effect', { holder: said.holder, name: partyName(view, said.party) })}
      home={to.tab(view.id, 'parties')}
      scan
    >
      <NativeSelect
        id={actFieldId('party')}
        label={t('mandates.party')}
        value={said.party}
        onChange={({ currentTarget }) => set({ party: currentTarget.value })}
        data={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.errors['party']}
      />
      <div className={classes.pair}>
        <TextInput label={t('mandates.holder')} required {...form.line('holder')} />
        <TextInput label={t('mandates.function')} {...form.line('function')} />
      </div>
      <div className={classes.pair}>
        <TextInput label={t('mandates.act')} description={t('mandates.actHint')} required {...form.line('act')} />
        <DayField label={t('mandates.on')} description={t('mandates.onHint')} required {...form.day('on')} />
      </div>
      <div className={classes.pair}>
        <DayField label={t('mandates.from')} required {...form.day('from')} />
        <DayField label={t('mandates.until')} description={t('mandates.untilHint')} {...form.day('until')} />
      </div>
      <Checkbox
        label={t('mandates.sameDay')}
        checked={said.from !== null && said.from === said.on}
        onChange={({ currentTarget: { checked } }) => set({ from: checked ? said.on : null })}
      />
      {isShort && said.until && (
        <Alert role="status" color="yellow" variant="outline" c="var(--pacta-soon)">
          {t('mandates.tooShort', { until: day(said.until), due: day(planned.due) })}
        </Alert>
      )}
    </ActForm>
  );
}
