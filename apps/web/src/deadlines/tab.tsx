import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRehearsal } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { LifeToCome } from '../parts/life-to-come.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import { Duties } from './duties.js';
import { Owed } from './owed.js';
import { OwnDeadlines } from './own.js';

/** What is owed now, what is to come if everyone keeps the days, and where this protocol departs from the general rule. */
export function DeadlinesTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const query = useRehearsal(organisation, protocol, view.position);
  return (
    <Stack>
      <Owed view={view} />
      <Loaded query={query} empty={{ title: t('rehearsal.nothing') }}>
        {(entries) => (
          <Sheet>
            <Title order={2} fz="1.25rem">
              {t('rehearsal.title')}
            </Title>
            <LifeToCome entries={entries} from={view.today} />
          </Sheet>
        )}
      </Loaded>
      <OwnDeadlines view={view} />
      <Duties view={view} />
    </Stack>
  );
}
