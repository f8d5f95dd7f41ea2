import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRehearsal } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { LifeToCome } from '../parts/life-to-come.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from './about.js';

/** What is to come if everyone keeps the days, from the same rules that will run. */
export function DeadlinesTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const query = useRehearsal(organisation, protocol, view.position);
  return (
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
  );
}
