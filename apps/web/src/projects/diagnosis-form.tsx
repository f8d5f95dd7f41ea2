import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { nextId, useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import classes from '../acts/acts.module.css';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { LessonsLearnt } from './lessons.js';

type Outcome = ProtocolView['projects'][number]['diagnosis']['outcome'];
const outcomes = ['implement', 'adjust', 'reject', 'other-project'] as const satisfies readonly Outcome[];
const terms = ['short', 'medium', 'long'] as const;

/** What the partners found together before anything is begun, and which of the four ways it leads. */
export function DiagnosisForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { project = nextId('p', view.projects) } = useAbout();
  const known = view.projects.find(({ id }) => id === project);
  const form = useSaid<'record-diagnosis'>({
    type: 'record-diagnosis',
    project,
    title: known?.title ?? '',
    on: view.today,
    parties: known?.diagnosis.parties ?? view.parties.map(({ id }) => id),
    findings: known?.diagnosis.findings ?? { short: '', medium: '', long: '' },
    outcome: known?.diagnosis.outcome ?? 'implement',
  });
  const { said, set, errors } = form;
  return (
    <ActForm
      form={form}
      action={t('projects.diagnosis.action')}
      effect={t(`projects.diagnosis.effects.${said.outcome}`)}
      home={to.tab(view.id, 'plans')}
      scan
    >
      <LessonsLearnt view={view} />
      <TextInput label={t('projects.name')} required {...form.line('title')} />
      <DayField label={t('projects.diagnosis.on')} required {...form.day('on')} />
      <Checkbox.Group
        size="md"
        label={t('projects.diagnosis.parties')}
        description={t('projects.diagnosis.partiesHint')}
        value={[...said.parties]}
        onChange={(parties) => set({ parties })}
        error={errors['parties']}
      >
        <Stack gap="xs" mt="xs">
          {view.parties.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <fieldset className={classes.group}>
        <legend>{t('projects.diagnosis.findings')}</legend>
        <Stack gap="xs">
          {terms.map((term) => (
            <Textarea
              key={term}
              label={t(`projects.diagnosis.terms.${term}`)}
              autosize
              minRows={2}
              value={said.findings[term]}
              onChange={({ currentTarget: { value } }) => set({ findings: { ...said.findings, [term]: value } })}
              error={errors[`findings.${term}`]}
            />
          ))}
        </Stack>
      </fieldset>
      <Radio.Group
        label={t('projects.diagnosis.outcome')}
        value={said.outcome}
        onChange={(value) => set({ outcome: outcomes.find((one) => one === value) ?? 'implement' })}
        error={errors['outcome']}
      >
        <Stack gap="xs" mt="xs">
          {outcomes.map((outcome) => (
            <Radio key={outcome} value={outcome} label={t(`projects.outcomes.${outcome}`)} size="md" />
          ))}
        </Stack>
      </Radio.Group>
    </ActForm>
  );
}
