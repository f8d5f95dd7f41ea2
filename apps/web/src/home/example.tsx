import { Button, Progress, Stack, Text } from '@mantine/core';
import type { ExampleProgress, OrganisationView } from '@pacta/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, given, untilAnswered } from '../api/client.js';
import { addressesOf } from '../frame/where.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';

/** Makes the example, which goes on when the page is left, and says how far it is. */
export function ExamplePage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const started = useQuery({
    queryKey: ['example', 'start'],
    queryFn: () => untilAnswered<OrganisationView>(() => api.POST('/api/example')),
    staleTime: Infinity,
    retry: false,
  });
  const { data: progress } = useQuery({
    queryKey: ['example'],
    queryFn: () => given<ExampleProgress>(api.GET('/api/example')),
    enabled: started.isSuccess,
    refetchInterval: ({ state }) => (isReady(state.data) ? false : 700),
  });
  const ready = isReady(progress);
  useEffect(() => {
    if (ready) void client.invalidateQueries({ queryKey: ['organisations'] });
  }, [ready, client]);
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <Page title={t('example.title')} lead={t('example.lead')}>
      <Sheet>
        <Stack>
          <Text role="status">{ready ? t('example.ready') : t('example.progress', { done, total: total || '…' })}</Text>
          <Progress
            value={total > 0 ? (100 * done) / total : 0}
            size="lg"
            aria-label={t('example.title')}
            animated={!ready}
          />
          <ProblemNote error={started.error} retry={() => void started.refetch()} />
          {ready && progress?.organisation && (
            <div>
              <Button component={Link} to={addressesOf(progress.organisation).home}>
                {t('example.open')}
              </Button>
            </div>
          )}
          {!ready && <Text c="dimmed">{t('example.leave')}</Text>}
        </Stack>
      </Sheet>
    </Page>
  );
}

const isReady = (progress: ExampleProgress | undefined): boolean =>
  progress !== undefined && progress.organisation !== null && progress.total > 0 && progress.done >= progress.total;
