import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import table from '../import/import.module.css';
import { Loaded } from '../parts/loaded.js';
import { Page } from '../parts/page.js';
import { NewJob } from './new-job.js';
import { useBulkJobs } from './queries.js';

/** One kind of document for many protocols: what to make, and what was made before. */
export function BulkPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { instant } = useFormats();
  return (
    <Page
      title={t('bulk.title')}
      lead={t('bulk.lead')}
      above={
        <Anchor component={Link} to={to.protocols} c="dimmed">
          {t('protocols.title')}
        </Anchor>
      }
    >
      <NewJob />
      <section aria-labelledby="bulk-before">
        <Title order={2} fz="1.2rem" id="bulk-before" mb="sm">
          {t('bulk.before')}
        </Title>
        <Loaded query={useBulkJobs(organisation)} empty={{ title: t('bulk.beforeNone') }}>
          {(jobs) => (
            <table className={table.rows}>
              <thead>
                <tr>
                  <th scope="col">{t('bulk.columns.what')}</th>
                  <th scope="col">{t('bulk.columns.state')}</th>
                  <th scope="col">{t('bulk.columns.files')}</th>
                </tr>
              </thead>
              <tbody>
                {jobs.map(({ id, title, year, format, state, createdAt, files }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Anchor component={Link} to={to.bulkJob(id)} className={table.name}>
                        {[title, year].filter(Boolean).join(' – ')}
                      </Anchor>
                      <span className={table.meta}>{`${t(`bulk.formats.${format}`)} · ${instant(createdAt)}`}</span>
                    </th>
                    <td>{t(`bulk.states.${state}`)}</td>
                    <td>{t('bulk.files', { count: files })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
