import { useTranslation } from 'react-i18next';
import { useJournal } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import classes from './page.module.css';
import type { AboutProtocol } from './about.js';

/** What happened, newest first. The day is that of the act; when it was recorded later, both are told. */
export function JournalTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { day, shortDay } = useFormats();
  return (
    <Loaded query={useJournal(organisation, protocol, view.position)} empty={{ title: t('journal.empty') }}>
      {(entries) => (
        <Sheet>
          <ol className={classes.entries}>
            {[...entries].reverse().map(({ position, on, recordedOn, sentence }) => (
              <li key={position}>
                <span className={classes.when}>
                  {day(on ?? recordedOn)}
                  {on !== null && on !== recordedOn && (
                    <small style={{ display: 'block' }}>{t('journal.recorded', { day: shortDay(recordedOn) })}</small>
                  )}
                </span>
                <span>{sentence}</span>
              </li>
            ))}
          </ol>
        </Sheet>
      )}
    </Loaded>
  );
}
