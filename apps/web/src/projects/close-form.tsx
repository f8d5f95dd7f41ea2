import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { ProjectName } from './project-name.js';

/** The final report of a project, and what the next one shall learn from it. */
export function CloseForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { project = '' } = useAbout();
  const form = useSaid<'close-project'>({ type: 'close-project', project, on: view.today, report: '', lessons: '' });
  return (
    <ActForm
      form={form}
      action={t('projects.close.action')}
      effect={t('projects.close.effect')}
      home={to.tab(view.id, 'plans')}
      scan
    >
      <ProjectName view={view} project={project} />
      <DayField label={t('projects.close.on')} required {...form.day('on')} />
      <Textarea
        label={t('projects.close.report')}
        description={t('projects.close.reportHint')}
        autosize
        minRows={4}
        {...form.line('report')}
      />
      <Textarea
        label={t('projects.close.lessons')}
        description={t('projects.close.lessonsHint')}
        autosize
        minRows={3}
        {...form.line('lessons')}
      />
    </ActForm>
  );
}
