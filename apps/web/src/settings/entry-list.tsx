import { Anchor, Button, Group, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useReferenceData } from '../api/queries.js';
import { useFacts } from '../draft/kind-choice.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useSettings } from './api.js';
import { usePolicyWords } from './policy-words.js';
import classes from './settings.module.css';
import type { Growing, Obligation } from './types.js';
import { useSettingName } from './use-names.js';

interface EntryListProps {
  readonly section: Growing | 'policies';
  readonly canAdd: boolean;
}

/** All of a section, each in one sentence; what staff have changed or added is marked. */
export function EntryList({ section, canAdd }: EntryListProps) {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { data, error, refetch } = useSettings(organisation);
  const nameOf = useSettingName();
  const about = useAbout(section);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const entries = data[section].filter(({ effective }) => effective !== null);
  return (
    <section aria-labelledby="section-title">
      <Group justify="space-between" mb="sm">
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={2} fz="1.4rem" id="section-title">
            {t(`settings.sections.${section}`)}
          </Title>
          <span className={classes.meta}>{t(`settings.leads.${section}`)}</span>
        </div>
        {canAdd && (
          <Button
            component={Link}
            to={to.setting(section, 'new')}
            leftSection={<IconPlus aria-hidden size={18} />}
            className="no-print"
          >
            {t(`settings.add.${section === 'policies' ? 'kinds' : section}`)}
          </Button>
        )}
      </Group>
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Sheet className={classes.entry}>
              <div>
                <Anchor component={Link} to={to.setting(section, entry.id)} className={classes.entryName}>
                  {nameOf(section, entry.id)}
                </Anchor>
                {entry.own && (
                  <span className={classes.own}>{t(entry.default ? 'settings.changed' : 'settings.added')}</span>
                )}
                <span className={classes.meta}>{about(entry.id)}</span>
              </div>
            </Sheet>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is said of each entry under its name. */
function useAbout(section: EntryListProps['section']): (id: string) => string {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const { data: settings } = useSettings(organisation);
  const { data: reference } = useReferenceData();
  const { words } = usePolicyWords();
  const facts = useFacts();
  return (id) => {
    if (section === 'policies') {
      const policy = settings?.policies.find((one) => one.id === id)?.effective;
      // The ids of that section are the obligations.
      return policy ? words(id as Obligation, policy) : '';
    }
    if (section === 'regimes') {
      const regime = reference?.regimes.find((one) => one.id === id);
      return (regime?.steps ?? []).map(({ title }, i) => `${i + 1}. ${title}`).join('  ');
    }
    if (section === 'kinds') {
      const kind = reference?.kinds.find((one) => one.id === id);
      return kind ? facts(kind) : '';
    }
    const grid = reference?.grids.find((one) => one.id === id);
    return grid
      ? t('settings.grid.about', { count: grid.criteria.length, min: grid.scale.min, max: grid.scale.max })
      : '';
  };
}
