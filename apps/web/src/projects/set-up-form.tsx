import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { Indicators } from '../plan/indicators.js';
import type { AboutProtocol } from '../protocol/about.js';
import { ProjectName } from './project-name.js';

/** How the project will be judged, set up before it starts; what else could be done, and how it could be undone. */
export function SetUpForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { project = '' } = useAbout();
  const known = view.projects.find(({ id }) => id === project);
  const form = useSaid<'set-up-evaluation'>({
    type: 'set-up-evaluation',
    project,
    method: '',
    indicators: [],
    alternatives: '',
    reversibility: '',
    ...known?.evaluation,
    on: known?.evaluation?.on ?? view.today,
  });
  return (
    <ActForm
      form={form}
      action={t('projects.setUp.action')}
      effect={t('projects.setUp.effect')}
      home={to.tab(view.id, 'plans')}
      scan
    >
      <ProjectName view={view} project={project} />
      <DayField label={t('projects.setUp.on')} required {...form.day('on')} />
      <Textarea label={t('projects.setUp.method')} autosize minRows={3} {...form.line('method')} />
      <Indicators rows={form.said.indicators} onChange={(indicators) => form.set({ indicators })} />
      <Textarea
        label={t('projects.setUp.alternatives')}
        description={t('projects.setUp.alternativesHint')}
        autosize
        minRows={2}
        {...form.line('alternatives')}
      />
      <Textarea
        label={t('projects.setUp.reversibility')}
        description={t('projects.setUp.reversibilityHint')}
        autosize
        minRows={2}
        required
        {...form.line('reversibility')}
      />
    </ActForm>
  );
}
