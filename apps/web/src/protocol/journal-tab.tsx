import { useTranslation } from 'react-i18next';
import { useJournal } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from './about.js';
import { Entry } from './journal-entry.js';
import classes from './page.module.css';

/** What happened, newest first. The day is that of the act; when it was recorded later, both are told. */
export function JournalTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  return (
    <Loaded query={useJournal(organisation, protocol, view.position)} empty={{ title: t('journal.empty') }}>
      {(entries) => (
        <Sheet>
          <ol className={classes.entries}>
            {[...entries].reverse().map((entry) => (
              <Entry key={entry.position} view={view} entry={entry} />
            ))}
          </ol>
        </Sheet>
      )}
    </Loaded>
  );
}
