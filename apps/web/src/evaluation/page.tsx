import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useProtocol, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Card } from './card.js';
import { Result } from './result.js';
import { Turns } from './turns.js';
import { gridOf } from './types.js';
import { titleOf } from '../protocol/party-names.js';

/** One evaluation: each partner scores alone; when all have, the result with one voice a partner. */
export function EvaluationPage() {
  const { t } = useTranslation();
  const { period = '' } = useParams();
  const [search] = useSearchParams();
  const { organisation, protocol, to } = useWhere();
  const { data: view, error, refetch } = useProtocol(organisation, protocol);
  const { data: reference } = useReferenceData();
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!view || !reference) return <PageSkeleton />;
  const evaluation = view.evaluations.find((one) => one.period === period);
  const grid = gridOf(view, reference, period);
  const open = view.possible.flatMap((act) =>
    act.type === 'submit-evaluation' && act.period === period && act.party ? [act.party] : [],
  );
  const party = open.find((id) => id === search.get('party')) ?? open[0];
  return (
    <Page
      title={t(period === 'final' ? 'evaluation.finalTitle' : 'evaluation.title', { year: period })}
      lead={t('evaluation.lead')}
      above={
        <Text mb={4}>
          <Anchor component={Link} to={to.tab(protocol, 'evaluations')}>
            {titleOf(view)}
          </Anchor>
        </Text>
      }
    >
      <Stack gap="lg">
        <Turns view={view} period={period} evaluation={evaluation} chosen={party} />
        {grid && party && <Card key={party} view={view} period={period} party={party} grid={grid} />}
        {grid && evaluation?.cards && !evaluation.sealed && <Result view={view} evaluation={evaluation} grid={grid} />}
        {grid && evaluation?.cards && evaluation.sealed && (
          <details>
            <summary>{t('evaluation.ours')}</summary>
            <Result view={view} evaluation={evaluation} grid={grid} />
          </details>
        )}
      </Stack>
    </Page>
  );
}
