import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ProjectView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import classes from './projects.module.css';
import { FORM_OF_STAGE, isTurnedDown, nextStage, reachedOn, stages } from './stages.js';
import { ProjectWords } from './words.js';

/** Each project on its way: shared diagnosis, evaluation set up, start, final report; and what keeps it from the next. */
export function Projects({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const mayBegin = view.possible.some(({ type }) => type === 'record-diagnosis');
  if (view.projects.length === 0 && !mayBegin) return null;
  return (
    <Stack component="section" aria-labelledby="projects">
      <Group justify="space-between">
        <Title order={2} id="projects" fz="1.3rem">
          {t('projects.title')}
        </Title>
        {mayBegin && (
          <Button component={Link} to={to.act(view.id, 'diagnosis')} variant="light" size="sm" className="no-print">
            {t('projects.new')}
          </Button>
        )}
      </Group>
      {view.projects.length === 0 && <Text c="dimmed">{t('projects.none')}</Text>}
      {view.projects.map((project) => (
        <Project key={project.id} view={view} project={project} />
      ))}
    </Stack>
  );
}

function Project({ view, project }: { readonly view: ProtocolView; readonly project: ProjectView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day, shortDay } = useFormats();
  const { id, title, closed, startedOn } = project;
  const next = nextStage(project);
  const reached = reachedOn(project);
  const turnedDown = isTurnedDown(project);
  const may = (type: string): boolean => view.possible.some((act) => act.type === type && act.project === id);
  const mayRedo = !startedOn && view.possible.some(({ type }) => type === 'record-diagnosis');
  return (
    <Sheet tone={closed ? 'done' : turnedDown ? 'plain' : 'accent'} aria-labelledby={`project-${id}`}>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={3} id={`project-${id}`} fz="1.15rem">
            {title}
          </Title>
          <Text>
            {closed
              ? t('projects.isClosed', { day: day(closed.on) })
              : turnedDown
                ? t(`projects.turnedDown.${project.diagnosis.outcome === 'reject' ? 'reject' : 'other'}`)
                : next && next !== 'diagnosis' && t(`projects.blocks.${next}`)}
          </Text>
        </div>
        <Group gap="sm" className="no-print">
          {next && next !== 'diagnosis' && may(FORM_OF_STAGE[next]) && (
            <Button component={Link} to={to.act(view.id, FORM_OF_STAGE[next], { project: id })} size="sm">
              {t(`projects.${next}.action`)}
            </Button>
          )}
        </Group>
      </Group>
      <ol className={classes.steps}>
        {stages.map((stage) => (
          <li
            key={stage}
            data-state={reached[stage] ? 'done' : stage === next ? 'now' : turnedDown ? 'never' : 'to-come'}
          >
            {t(`projects.stages.${stage}`)}
            <span>
              {reached[stage] ? shortDay(reached[stage]) : t(turnedDown ? 'projects.never' : 'projects.toCome')}
            </span>
          </li>
        ))}
      </ol>
      <ProjectWords view={view} project={project} />
      {mayRedo && (
        <Group gap="md" mt="xs" className="no-print">
          <Anchor component={Link} to={to.act(view.id, 'diagnosis', { project: id })} size="sm">
            {t('projects.redo')}
          </Anchor>
          {next === 'start' && (
            <Anchor component={Link} to={to.act(view.id, 'set-up-evaluation', { project: id })} size="sm">
              {t('projects.setUpAgain')}
            </Anchor>
          )}
        </Group>
      )}
    </Sheet>
  );
}
