import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProtocol } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { PlanEditor } from './editor.js';
import { ProposedPlan } from './proposed.js';
import { titleOf } from '../protocol/party-names.js';

/** The action plan of one year: written, proposed, approved by each party, adopted. */
export function PlanPage() {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { organisation, protocol, to } = useWhere();
  const { data: view, error, refetch } = useProtocol(organisation, protocol);
  const year = Number(useParams().year);
  const [changing, setChanging] = useState(false);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!view) return <PageSkeleton />;
  const plan = view.plans.find((one) => one.year === year);
  const mayPropose = view.possible.some((act) => act.type === 'propose-action-plan' && act.year === year);
  return (
    <Page
      title={t('plan.title', { years: list((plan?.years ?? [year]).map(String)) })}
      lead={t('plan.lead')}
      above={
        <Text mb={4}>
          <Anchor component={Link} to={to.tab(protocol, 'plans')}>
            {titleOf(view)}
          </Anchor>
        </Text>
      }
    >
      {plan && !changing && (
        <ProposedPlan view={view} plan={plan} {...(mayPropose && { onChange: () => setChanging(true) })} />
      )}
      {(changing || !plan) && mayPropose && (
        <PlanEditor key={plan?.revision ?? 0} view={view} year={year} plan={plan} onDone={() => setChanging(false)} />
      )}
      {!plan && !mayPropose && <Empty title={t('plan.notNow')} />}
    </Page>
  );
}
