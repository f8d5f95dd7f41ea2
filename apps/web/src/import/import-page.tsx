import { Anchor, Button, Group, Pagination, SegmentedControl, Text } from '@mantine/core';
import type { ImportQuery, ImportView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useImport } from './commands.js';
import { ConfirmRows } from './confirm-rows.js';
import classes from './import.module.css';
import { ImportProgress } from './import-progress.js';
import { placeOf } from './place-of.js';
import { RowTable } from './row-table.js';

const SIZE = 50;
type State = ImportQuery['state'];
const STATES = ['', 'ready', 'wrong', 'done', 'refused', 'skipped'] as const satisfies readonly State[];

/** One file: before it is confirmed, what each row would become; afterwards how far it is, and what became of them. */
export function ImportPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { import: id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state')) ?? '';
  const page = Number(search.get('page')) || 1;
  const { data, error, refetch } = useImport(organisation, id, { page, size: SIZE, state });
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const show = (next: State): void => setSearch(next ? { state: next } : {}, { preventScrollReset: true });
  return (
    <Page
      title={data.fileName}
      lead={t(`imports.leads.${data.state}`)}
      above={
        <Anchor component={Link} to={to.imports} c="dimmed">
          {t('imports.title')}
        </Anchor>
      }
    >
      <Sums view={data} />
      {data.state === 'draft' ? <ConfirmRows view={data} /> : <ImportProgress view={data} />}
      {data.remarks.map(({ column, heading, sentence }, i) => (
        <Sheet key={i} tone="soon">
          {column || heading
            ? t('common.says', { name: placeOf({ column, heading }, t('imports.column')), value: sentence })
            : sentence}
        </Sheet>
      ))}
      <Group justify="space-between" className="no-print">
        <SegmentedControl
          aria-label={t('imports.show')}
          value={state}
          onChange={(value) => show(STATES.find((one) => one === value) ?? '')}
          data={STATES.filter((one) => one === '' || one === state || data.rows[one] > 0).map((one) => ({
            value: one,
            label: t(`imports.filters.${one || 'all'}`),
          }))}
        />
        <Text c="dimmed" role="status">
          {t('imports.rows', { count: data.page.total })}
        </Text>
      </Group>
      <RowTable rows={data.page.rows} />
      {data.page.total > SIZE && (
        <Pagination
          value={page}
          onChange={(next) => setSearch({ ...(state && { state }), page: String(next) })}
          total={Math.ceil(data.page.total / SIZE)}
          getItemProps={(n) => ({ 'aria-label': t('protocols.page', { page: n }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'next' ? t('protocols.nextPage') : t('protocols.previousPage'),
          })}
        />
      )}
      {data.state === 'done' && (
        <div>
          <Button component={Link} to={to.protocols}>
            {t('imports.toProtocols')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Sums({ view: { rows } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const shown = (['ready', 'wrong', 'done', 'refused', 'skipped'] as const).filter((one) => rows[one] > 0);
  return (
    <dl className={classes.sums}>
      {shown.map((one) => (
        <div key={one}>
          <dt>{t(`imports.sums.${one}`, { count: rows[one] })}</dt>
          <dd>{rows[one]}</dd>
        </div>
      ))}
    </dl>
  );
}
