import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { Rows } from '../plan/rows.js';
import type { AboutProtocol } from '../protocol/about.js';

/** Who sits in the monitoring committee: somebody of each party at least. Each composition replaces the one before. */
export function ComposeForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const blank = { party: view.parties[0]?.id ?? '', name: '', function: '', email: '' };
  const { members } = view.committee;
  const form = useSaid<'compose-committee'>({
    type: 'compose-committee',
    on: view.today,
    members: members.length > 0 ? members : view.parties.map(({ id }) => ({ ...blank, party: id })),
  });
  const { errors } = form;
  return (
    <ActForm
      form={form}
      action={t('committee.compose')}
      effect={t('committee.composeEffect')}
      home={to.tab(view.id, 'committee')}
      scan
    >
      <DayField label={t('committee.composedOn')} required {...form.day('on')} />
      <Rows
        title={t('committee.members')}
        add={t('committee.addMember')}
        rows={form.said.members}
        blank={blank}
        onChange={(rows) => form.set({ members: rows })}
        fields={(member, change, i) => (
          <>
            <NativeSelect
              label={t('committee.party')}
              value={member.party}
              onChange={({ currentTarget }) => change({ party: currentTarget.value })}
              data={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
            />
            {(['name', 'function', 'email'] as const).map((key) => (
              <TextInput
                key={key}
                label={t(`committee.member.${key}`)}
                value={member[key]}
                onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
                error={errors[`members.${i}.${key}`]}
              />
            ))}
          </>
        )}
      />
      {errors['members'] && <p style={{ color: 'var(--mantine-color-error)', margin: 0 }}>{errors['members']}</p>}
    </ActForm>
  );
}
