import { Radio, Group, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import classes from '../acts/acts.module.css';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { asLines, inLines } from './lines.js';

type Attendance = 'present' | 'excused' | 'absent';
const ways = ['present', 'excused', 'absent'] as const satisfies readonly Attendance[];

/** The minutes of a sitting: who was there, what was said, what was decided. */
export function MinutesForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { meeting = '' } = useAbout();
  const { members, meetings } = view.committee;
  const convened = meetings.find(({ id }) => id === meeting);
  const sat = convened && convened.meetsOn <= view.today ? convened.meetsOn : view.today;
  const form = useSaid<'record-minutes'>({
    type: 'record-minutes',
    meeting,
    on: sat,
    present: [],
    excused: [],
    summary: '',
    decisions: [],
  });
  const { present, excused, decisions } = form.said;
  const wayOf = (name: string): Attendance =>
    present.includes(name) ? 'present' : excused.includes(name) ? 'excused' : 'absent';
  const set = (name: string, way: string): void =>
    form.set({
      present: [...present.filter((one) => one !== name), ...(way === 'present' ? [name] : [])],
      excused: [...excused.filter((one) => one !== name), ...(way === 'excused' ? [name] : [])],
    });
  return (
    <ActForm
      form={form}
      action={t('committee.minutes')}
      effect={t('committee.minutesEffect')}
      home={to.tab(view.id, 'committee')}
      scan
    >
      <DayField label={t('committee.satOn')} required {...form.day('on')} />
      <fieldset className={classes.group}>
        <legend>{t('committee.attendance')}</legend>
        {members.map(({ name, party }) => (
          <Radio.Group
            key={name}
            label={`${name} (${partyName(view, party)})`}
            value={wayOf(name)}
            onChange={(way) => set(name, way)}
            mb="xs"
          >
            <Group gap="md" mt={4}>
              {ways.map((way) => (
                <Radio key={way} value={way} label={t(`committee.ways.${way}`)} />
              ))}
            </Group>
          </Radio.Group>
        ))}
      </fieldset>
      <Textarea label={t('committee.summary')} autosize minRows={4} {...form.line('summary')} />
      <Textarea
        label={t('committee.decisions')}
        description={t('committee.decisionsHint')}
        autosize
        minRows={3}
        defaultValue={inLines(decisions)}
        onChange={({ currentTarget }) => form.set({ decisions: asLines(currentTarget.value) })}
        error={form.errors['decisions']}
      />
    </ActForm>
  );
}
