import { Anchor, Button, Group, NativeSelect, NumberInput, Radio, Stack } from '@mantine/core';
import type { BulkSummary } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useProtocols } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { Choice } from './choice.js';
import { useBulkKinds, useStartBulk } from './queries.js';

/** As many as one page of the list may have: more are taken all together, as the list was narrowed. */
const SHOWN = 200;

type Format = BulkSummary['format'];

/** Which document, in which format, for which of the protocols that the list showed. */
export function NewJob() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const at = (key: string): string => search.get(key) ?? '';
  const filter = { q: at('q'), phase: at('phase'), kind: at('kind'), country: at('country'), regime: at('regime') };
  const { data: kinds = [] } = useBulkKinds(organisation);
  const { data: list, error } = useProtocols(organisation, { ...filter, sort: 'reference', page: 1, size: SHOWN });
  const start = useStartBulk(organisation);
  const [said, say] = useState<{ kind: string; format: Format; year: number | null }>({
    kind: '',
    format: 'pdf',
    year: null,
  });
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  if (error) return <ProblemNote error={error} />;
  if (!list) return <PageSkeleton />;
  const kind = said.kind || (kinds[0]?.kind ?? '');
  const ids = list.rows.map(({ id }) => id).filter((id) => !left.has(id));
  const count = left.size > 0 ? ids.length : list.total;
  const begin = (): void =>
    start.mutate(
      { ...said, kind, id: crypto.randomUUID(), protocols: left.size > 0 ? { ids } : { filter } },
      { onSuccess: ({ id }) => void navigate(to.bulkJob(id)) },
    );
  return (
    <Sheet aria-label={t('bulk.title')}>
      <Stack gap="md" maw="44rem">
        <NativeSelect
          label={t('bulk.kind')}
          value={kind}
          data={kinds.map(({ kind: value, title: label }) => ({ value, label }))}
          onChange={({ currentTarget: { value } }) => say({ ...said, kind: value })}
        />
        <Radio.Group
          label={t('bulk.format')}
          value={said.format}
          onChange={(format) => say({ ...said, format: format === 'docx' ? 'docx' : 'pdf' })}
        >
          <Group mt={6}>
            <Radio value="pdf" label={t('bulk.formats.pdf')} />
            <Radio value="docx" label={t('bulk.formats.docx')} />
          </Group>
        </Radio.Group>
        <NumberInput
          label={t('bulk.year')}
          description={t('bulk.yearHint')}
          value={said.year ?? ''}
          onChange={(value) => say({ ...said, year: typeof value === 'number' ? value : null })}
          min={1900}
          max={2200}
          thousandSeparator=""
          hideControls
          w="10rem"
          styles={{ description: { width: 'max-content', maxWidth: 'min(80vw, 40rem)' } }}
        />
        <Choice rows={list.total > SHOWN ? [] : list.rows} total={list.total} left={left} onLeave={leave} />
        <Group>
          <Button onClick={begin} loading={start.isPending} disabled={count === 0 || kind === ''}>
            {t('bulk.start', { count })}
          </Button>
          <Anchor component={Link} to={`${to.protocols}?${search.toString()}`}>
            {t('bulk.change')}
          </Anchor>
        </Group>
        <ProblemNote error={start.error} />
      </Stack>
    </Sheet>
  );
}
