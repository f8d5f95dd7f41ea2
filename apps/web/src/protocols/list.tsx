import { Button, Group, NativeSelect, Pagination, Text, TextInput } from '@mantine/core';
import { IconDownload, IconFiles, IconPlus, IconSearch, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { address } from '../api/client.js';
import { useProtocols, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { phases } from './phases.js';
import { ProtocolTable } from './table.js';

const SIZE = 25;
const SORTS = ['next', 'reference', 'title', 'updated'] as const;

/** All protocols. What is searched, filtered and paged stands in the address: a view can be kept and sent. */
export function ProtocolsPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const [search, setSearch] = useSearchParams();
  const { data: reference } = useReferenceData();
  const at = (key: string): string => search.get(key) ?? '';
  const sort = SORTS.find((one) => one === at('sort')) ?? 'next';
  const query = {
    q: at('q'),
    phase: at('phase'),
    kind: at('kind'),
    country: at('country'),
    regime: at('regime'),
    sort,
  };
  const page = Number(at('page')) || 1;
  const { data, error, refetch } = useProtocols(organisation, { ...query, page, size: SIZE });

  const change = (key: string, value: string): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (key !== 'page') after.delete('page');
        if (value === '') after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: key === 'q' },
    );

  const { sort: _, ...filters } = query;
  const narrowed = Object.values(filters).some((said) => said !== '');
  const start = (
    <>
      <Button
        component={Link}
        to={to.imports}
        variant="default"
        leftSection={<IconTableImport aria-hidden size={18} />}
      >
        {t('protocols.import')}
      </Button>
      <Button component={Link} to={to.start} leftSection={<IconPlus aria-hidden size={18} />}>
        {t('protocols.start')}
      </Button>
    </>
  );
  return (
    <Page title={t('protocols.title')} actions={start}>
      <Group align="flex-end" gap="sm" role="search" className="no-print">
        <TextInput
          label={t('protocols.search')}
          placeholder={t('protocols.searchHint')}
          leftSection={<IconSearch aria-hidden size={18} />}
          type="search"
          value={query.q}
          onChange={({ currentTarget }) => change('q', currentTarget.value)}
          style={{ flex: '1 1 100%' }}
        />
        <NativeSelect
          label={t('protocols.phase')}
          value={query.phase}
          onChange={({ currentTarget }) => change('phase', currentTarget.value)}
          data={[
            { value: '', label: t('protocols.anyPhase') },
            ...phases.map((phase) => ({ value: phase, label: t(`phase.${phase}`) })),
          ]}
          style={{ flex: '1 1 10rem' }}
        />
        <NativeSelect
          label={t('protocols.kind')}
          value={query.kind}
          onChange={({ currentTarget }) => change('kind', currentTarget.value)}
          data={[
            { value: '', label: t('protocols.anyKind') },
            ...(reference?.kinds ?? []).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          style={{ flex: '1 1 10rem' }}
        />
        <NativeSelect
          label={t('protocols.country')}
          value={query.country}
          onChange={({ currentTarget }) => change('country', currentTarget.value)}
          data={[
            { value: '', label: t('protocols.anyCountry') },
            ...(reference?.countries ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          style={{ flex: '1 1 10rem' }}
        />
        <NativeSelect
          label={t('protocols.regime')}
          value={query.regime}
          onChange={({ currentTarget }) => change('regime', currentTarget.value)}
          data={[
            { value: '', label: t('protocols.anyRegime') },
            ...(reference?.regimes ?? []).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          style={{ flex: '1 1 10rem' }}
        />
        <NativeSelect
          label={t('protocols.sort')}
          value={sort}
          onChange={({ currentTarget }) => change('sort', currentTarget.value === 'next' ? '' : currentTarget.value)}
          data={SORTS.map((value) => ({
            value,
            label: t(`protocols.sorts.${value}`),
          }))}
          style={{ flex: '1 1 10rem' }}
        />
      </Group>
      <ProblemNote error={error} retry={() => void refetch()} />
      {!data && !error && <PageSkeleton />}
      {data?.total === 0 && (
        <Empty
          title={narrowed ? t('protocols.noneFound') : t('todo.firstTitle')}
          action={
            narrowed ? (
              <Button variant="default" onClick={() => setSearch({})}>
                {t('protocols.showAll')}
              </Button>
            ) : undefined
          }
        >
          {narrowed ? t('protocols.noneFoundWhy') : t('todo.first')}
        </Empty>
      )}
      {data && data.total > 0 && (
        <>
          <Group justify="space-between">
            <Text c="dimmed" role="status">
              {t('protocols.total', { count: data.total })}
            </Text>
            <Group gap="sm" className="no-print">
              <Button
                component={Link}
                to={`${to.bulk}?${search.toString()}`}
                variant="default"
                size="sm"
                leftSection={<IconFiles aria-hidden size={16} />}
              >
                {t('bulk.button')}
              </Button>
              <Button
                component="a"
                href={address('/api/organisations/{organisation}/protocols.csv', { path: { organisation }, query })}
                download
                variant="default"
                size="sm"
                leftSection={<IconDownload aria-hidden size={16} />}
              >
                {t('protocols.export')}
              </Button>
            </Group>
          </Group>
          <ProtocolTable rows={data.rows} />
          {data.total > SIZE && (
            <Pagination
              value={page}
              onChange={(to) => change('page', String(to))}
              total={Math.ceil(data.total / SIZE)}
              getItemProps={(n) => ({ 'aria-label': t('protocols.page', { page: n }) })}
              getControlProps={(control) => ({
                'aria-label': control === 'next' ? t('protocols.nextPage') : t('protocols.previousPage'),
              })}
            />
          )}
        </>
      )}
    </Page>
  );
}
