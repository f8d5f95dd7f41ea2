import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextId } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import classes from '../acts/acts.module.css';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { asLines, inLines } from './lines.js';

/** The committee is convened: when, where, and on what it is to speak. */
export function ConveneForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const form = useSaid<'convene-committee'>({
    type: 'convene-committee',
    meeting: nextId('c', view.committee.meetings),
    on: view.today,
    meetsOn: null,
    place: '',
    agenda: [],
  });
  return (
    <ActForm
      form={form}
      action={t('committee.convene')}
      effect={t('committee.conveneEffect')}
      home={to.tab(view.id, 'committee')}
      scan
    >
      <div className={classes.pair}>
        <DayField label={t('committee.convenedOn')} required {...form.day('on')} />
        <DayField label={t('committee.meetsOn')} required {...form.day('meetsOn')} />
      </div>
      <TextInput label={t('committee.place')} {...form.line('place')} />
      <Textarea
        label={t('committee.agenda')}
        description={t('committee.agendaHint')}
        autosize
        minRows={4}
        required
        defaultValue={inLines(form.said.agenda)}
        onChange={({ currentTarget }) => form.set({ agenda: asLines(currentTarget.value) })}
        error={form.errors['agenda']}
      />
    </ActForm>
  );
}
