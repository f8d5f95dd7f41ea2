import { Anchor, Button, List, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useOrganisations } from '../api/queries.js';
import { lastOrganisation } from '../frame/last-organisation.js';
import { addressesOf } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import classes from './welcome.module.css';

/** Two choices, and nothing else, before there is anything. Afterwards it leads straight to where one was. */
export function WelcomePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data: organisations, error, refetch } = useOrganisations();
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!organisations) return <PageSkeleton />;
  const last = organisations.find(({ id }) => id === lastOrganisation());
  if (last && !search.has('choose')) return <Navigate to={addressesOf(last.id).home} replace />;
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')}>
      {organisations.length > 0 && (
        <Sheet>
          <Title order={2} fz="1.2rem" mb="xs">
            {t('welcome.open')}
          </Title>
          <List listStyleType="none" spacing={4}>
            {organisations.map(({ id, name, isExample }) => (
              <List.Item key={id}>
                <Anchor component={Link} to={addressesOf(id).home} fw={600}>
                  {name}
                </Anchor>
                {isExample && <Text span c="dimmed">{` · ${t('frame.example')}`}</Text>}
              </List.Item>
            ))}
          </List>
        </Sheet>
      )}
      <div className={classes.choices}>
        <Sheet className={classes.choice}>
          <Title order={2} fz="1.35rem">
            {t('welcome.create')}
          </Title>
          <Text>{t('welcome.createWhy')}</Text>
          <Button component={Link} to="/new-municipality" rightSection={<IconArrowRight aria-hidden size={18} />}>
            {t('welcome.create')}
          </Button>
        </Sheet>
        <Sheet className={classes.choice}>
          <Title order={2} fz="1.35rem">
            {t('welcome.explore')}
          </Title>
          <Text>{t('welcome.exploreWhy')}</Text>
          <Button component={Link} to="/example" variant="default">
            {t('welcome.explore')}
          </Button>
        </Sheet>
      </div>
      <ol className={classes.road} aria-label={t('welcome.road')}>
        {(['draft', 'sign', 'ratify', 'act', 'evaluate', 'renew'] as const).map((step) => (
          <li key={step}>{t(`welcome.steps.${step}`)}</li>
        ))}
      </ol>
      <Text size="sm" c="dimmed">
        {t('welcome.local')}{' '}
        <Anchor component={Link} to="/v" size="sm" underline="always">
          {t('verification.title')}
        </Anchor>
      </Text>
    </Page>
  );
}
