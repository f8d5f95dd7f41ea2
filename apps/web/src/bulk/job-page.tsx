import { Anchor, Button, Group, Progress, Text, Title } from '@mantine/core';
import type { BulkView } from '@pacta/contracts';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { address } from '../api/client.js';
import { useWhere } from '../frame/where.js';
import table from '../import/import.module.css';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { ARCHIVE, useBulkJob, useStopBulk } from './queries.js';

/** How far it is, how to stop it, and what came of it. It goes on when the page is closed. */
export function BulkJobPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { job = '' } = useParams();
  const { data, error, refetch } = useBulkJob(organisation, job);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Page
      title={[data.title, data.year].filter(Boolean).join(' – ')}
      lead={t(`bulk.formats.${data.format}`)}
      above={
        <Anchor component={Link} to={to.bulk} c="dimmed">
          {t('bulk.title')}
        </Anchor>
      }
    >
      <Standing job={data} />
      {data.without.length > 0 && <Without job={data} />}
    </Page>
  );
}

function Standing({ job: { id, state, items, files } }: { readonly job: BulkView }) {
  const { t, i18n } = useTranslation();
  const { organisation } = useWhere();
  const stop = useStopBulk(organisation, id);
  const done = items.done + items.none;
  const running = state === 'running';
  const ended = files === 0 ? t('bulk.finishedNone') : t('bulk.finished', { count: files });
  return (
    <Sheet tone={running ? 'accent' : state === 'done' && files > 0 ? 'done' : 'soon'}>
      <Text role="status" fw={600} mb="xs">
        {running && t('bulk.running', { done, count: items.total })}
        {state === 'done' && ended}
        {state === 'cancelled' && t('bulk.cancelled', { count: files })}
      </Text>
      {running && (
        <Progress
          value={(100 * done) / Math.max(1, items.total)}
          size="lg"
          mb="sm"
          animated
          aria-label={t('bulk.progress')}
        />
      )}
      <Group>
        {running && (
          <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
            {t('bulk.stop')}
          </Button>
        )}
        {!running && files > 0 && (
          <Button
            component="a"
            href={address(ARCHIVE, {
              path: { organisation, job: id },
              query: { language: i18n.language === 'en' ? 'en' : 'fr' },
            })}
            download
            leftSection={<IconDownload aria-hidden size={18} />}
          >
            {t('bulk.download')}
          </Button>
        )}
        <Text c="dimmed">{running ? t('bulk.leave') : files > 0 && t('bulk.kept')}</Text>
      </Group>
      <ProblemNote error={stop.error} />
    </Sheet>
  );
}

function Without({ job: { without } }: { readonly job: BulkView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  return (
    <section aria-labelledby="bulk-without">
      <Title order={2} fz="1.2rem" id="bulk-without" mb="sm">
        {t('bulk.without')}
      </Title>
      <table className={table.rows}>
        <thead>
          <tr>
            <th scope="col">{t('bulk.columns.protocol')}</th>
            <th scope="col">{t('bulk.columns.why')}</th>
          </tr>
        </thead>
        <tbody>
          {without.map(({ protocol, reference, title, sentence }) => (
            <tr key={protocol}>
              <th scope="row">
                <Anchor component={Link} to={to.protocol(protocol)}>
                  {title || reference}
                </Anchor>
                <span className={table.meta}>{reference}</span>
              </th>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
