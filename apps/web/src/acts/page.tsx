import { Anchor, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProtocol } from '../api/queries.js';
import { NotFound } from '../frame/failures.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { titleOf } from '../protocol/party-names.js';
import { FORMS, isForm } from './registry.js';

/** Forms that hold a whole text, or another form. */
const WIDE: readonly string[] = ['amendment', 'adhesion', 'correct', 'compose'];

/** One act, one page: what the minutes or the letter say, and the one button that records it. */
export function ActPage() {
  const { t } = useTranslation();
  const { act = '' } = useParams();
  const { organisation, protocol, to } = useWhere();
  const { data: view, error, refetch } = useProtocol(organisation, protocol);
  if (!isForm(act)) return <NotFound />;
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!view) return <PageSkeleton />;
  const Form = FORMS[act];
  return (
    <Page
      title={t(`acts.${act}.title`)}
      lead={t(`acts.${act}.lead`)}
      above={
        <Text mb={4}>
          <Anchor component={Link} to={to.protocol(protocol)}>
            {titleOf(view)}
          </Anchor>
        </Text>
      }
    >
      <Sheet style={{ maxWidth: WIDE.includes(act) ? undefined : '46rem' }}>
        <Suspense fallback={<PageSkeleton />}>
          <Form key={location.search} view={view} />
        </Suspense>
      </Sheet>
    </Page>
  );
}
