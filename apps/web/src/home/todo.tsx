import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTodo } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Due } from '../parts/due.js';
import { Empty } from '../parts/empty.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { TodoGroup } from './todo-group.js';

/** What waits: late, soon, drafts; each with its one action. Nothing to do: when the next thing comes. */
export function TodoPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { data, error, refetch } = useTodo(organisation);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { late, soon, drafts, next, total } = data;
  const waiting = late.length + soon.length;
  const start = (
    <Button
      component={Link}
      to={to.start}
      leftSection={<IconPlus aria-hidden size={18} />}
      variant={waiting > 0 ? 'default' : 'filled'}
    >
      {t('protocols.start')}
    </Button>
  );
  if (total === 0)
    return (
      <Page title={t('todo.title')}>
        <Empty title={t('todo.firstTitle')} action={start}>
          {t('todo.first')}
        </Empty>
      </Page>
    );
  return (
    <Page
      title={t('todo.title')}
      lead={waiting > 0 ? t('todo.waiting', { count: waiting }) : undefined}
      actions={start}
    >
      <TodoGroup title={t('todo.late')} rows={late} tone="late" />
      <TodoGroup title={t('todo.soon')} rows={soon} tone="soon" />
      <TodoGroup title={t('todo.drafts')} rows={drafts} tone="plain" />
      {waiting === 0 && (
        <Empty title={t('todo.nothing')}>
          {next && (
            <>
              <Title order={3} fz="1rem" mt="sm">
                {t('todo.next')}
              </Title>
              <Text>
                <Link to={to.protocol(next.id)} style={{ color: 'var(--mantine-color-anchor)' }}>
                  {next.title || next.reference}
                </Link>{' '}
                · <Due due={next.nextOn ?? next.due} daysLeft={next.daysLeft} />
              </Text>
              <Text>{next.sentence}</Text>
            </>
          )}
        </Empty>
      )}
    </Page>
  );
}
