import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { LessonsLearnt } from './lessons.js';
import { ProjectName } from './project-name.js';

/** A project begins, once its diagnosis is shared and its evaluation set up. */
export function StartForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { project = '' } = useAbout();
  const form = useSaid<'start-project'>({ type: 'start-project', project, on: view.today });
  return (
    <ActForm
      form={form}
      action={t('projects.start.action')}
      effect={t('projects.start.effect')}
      home={to.tab(view.id, 'plans')}
      scan
    >
      <ProjectName view={view} project={project} />
      <LessonsLearnt view={view} />
      <DayField label={t('projects.start.on')} required {...form.day('on')} />
    </ActForm>
  );
}
