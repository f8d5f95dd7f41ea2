import { Group, Tabs, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useProtocol } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { PhaseMark } from '../parts/phase.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Arriving } from './arriving.js';
import { BlockingSheet } from './blocking-sheet.js';
import { LifeLine } from './life-line.js';
import { OtherActs, OtherSteps } from './other-acts.js';
import classes from './page.module.css';
import { PartyNames, titleOf } from './party-names.js';
import { isInView, isTab, tabs } from './tab-names.js';
import { TABS } from './tabs.js';

/** One protocol: who, where it stands, what blocks, what can be done now; and everything else behind a tab. */
export function ProtocolPage() {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const [search, setSearch] = useSearchParams();
  const { data: view, error, refetch } = useProtocol(organisation, protocol);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!view) return <PageSkeleton />;
  const given = search.get('tab');
  const tab = isTab(given) && isInView(view, given) ? given : 'life';
  const shown = tabs.filter((name) => isInView(view, name));
  return (
    <Page
      title={titleOf(view)}
      above={
        <Group gap="sm" mb={6}>
          <PhaseMark phase={view.phase} />
          <Text span c="dimmed">
            {view.reference}
          </Text>
        </Group>
      }
      lead={<PartyNames parties={view.parties} />}
    >
      <BlockingSheet view={view} />
      <LifeLine view={view} />
      <OtherSteps view={view} />
      <OtherActs view={view} />
      <Arriving count={view.arriving} />
      <Tabs
        value={tab}
        onChange={(next) => setSearch(next && next !== 'life' ? { tab: next } : {}, { preventScrollReset: true })}
        keepMounted={false}
      >
        <Tabs.List className={classes.tabs}>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map((name) => {
          const Content = TABS[name];
          return (
            <Tabs.Panel key={name} value={name} pt="lg">
              {name === tab && (
                <Suspense fallback={<PageSkeleton />}>
                  <Content view={view} />
                </Suspense>
              )}
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </Page>
  );
}
