import { Text, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { partyName } from '../protocol/party-names.js';
import { lessonsOf, type Lesson } from './learnt.js';
import classes from './projects.module.css';

/** What earlier years and projects have taught, beside what is being prepared; nothing where nothing was learnt yet. */
export function LessonsLearnt({ view }: { readonly view: ProtocolView }) {
  const { t } = useTranslation();
  const lessons = lessonsOf(view);
  if (lessons.length === 0) return null;
  return (
    <aside className={classes.lessons} aria-labelledby="lessons-learnt">
      <Title order={3} id="lessons-learnt" fz="1.05rem">
        {t('projects.lessons')}
      </Title>
      <ul>
        {lessons.map(({ key, words, from }) => (
          <li key={key}>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{words}</Text>
            <Text c="dimmed" size="sm">
              {sourceOf(from)}
            </Text>
          </li>
        ))}
      </ul>
    </aside>
  );

  function sourceOf(from: Lesson['from']): string {
    if ('project' in from) return t('projects.lessonOfProject', { title: from.project });
    const name = partyName(view, from.party);
    return from.period === 'final'
      ? t('projects.lessonOfTerm', { name })
      : t('projects.lessonOfYear', { name, year: from.period });
  }
}
