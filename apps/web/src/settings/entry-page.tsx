import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useSettings } from './api.js';
import { blankOf } from './blank.js';
import { Editor } from './editor.js';
import { isGrowing, type Entry, type Section } from './types.js';
import { useSettingName } from './use-names.js';

interface EntryPageProps {
  readonly section: Section;
  readonly id: string;
}

/** One setting with its form and its history; under `new`, an empty form. */
export function EntryPage({ section, id }: EntryPageProps) {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { data, error, refetch } = useSettings(organisation);
  const nameOf = useSettingName();
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const isNew = id === 'new' && isGrowing(section);
  const found = (data[section] as readonly Entry[]).find((one) => one.id === id);
  const body = found?.effective ?? (isGrowing(section) && isNew ? blankOf(section) : null);
  const title = isNew ? t(`settings.add.${section}`) : nameOf(section, id);
  if (!body) return <Empty title={t('settings.gone')}>{t('settings.goneWhy')}</Empty>;
  return (
    <section aria-labelledby="entry-title">
      {section !== 'general' && (
        <Anchor component={Link} to={to.section(section)} c="dimmed">
          {t(`settings.sections.${section}`)}
        </Anchor>
      )}
      <Title order={2} fz="1.4rem" id="entry-title" mb="sm">
        {title}
      </Title>
      <Editor
        key={found?.revision ?? 0}
        section={section}
        id={id}
        title={title}
        isNew={isNew}
        entry={found ?? null}
        first={body}
        taken={(data[section] as readonly Entry[]).map((one) => one.id)}
      />
    </section>
  );
}
