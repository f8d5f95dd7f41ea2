import { Anchor } from '@mantine/core';
import type { JournalEntry, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inAddress } from '../acts/about.js';
import { Attachments } from '../attachments/list.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import classes from './page.module.css';

interface EntryProps {
  readonly view: ProtocolView;
  readonly entry: JournalEntry;
}

/** One entry: its day, its sentence, its scans; struck through where a later one put it right, which says what stands instead. */
export function Entry({ view, entry }: EntryProps) {
  const { t } = useTranslation();
  const { day, shortDay } = useFormats();
  const { position, on, recordedOn, sentence, attachments, correctedBy, instead } = entry;
  return (
    <li id={`entry-${position}`} data-corrected={correctedBy !== null} className={classes.entry}>
      <span className={classes.when}>
        {day(on ?? recordedOn)}
        {on !== null && on !== recordedOn && (
          <small style={{ display: 'block' }}>{t('journal.recorded', { day: shortDay(recordedOn) })}</small>
        )}
      </span>
      <div>
        {correctedBy === null ? (
          <span>{sentence}</span>
        ) : (
          <>
            <del>{sentence}</del>{' '}
            <a href={`#entry-${correctedBy}`} className={classes.mark}>
              {t('journal.corrected', { position })}
            </a>
          </>
        )}
        {instead.length > 0 && (
          <ul className={classes.instead}>
            {instead.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Attachments files={attachments} />
        <EntryLinks view={view} entry={entry} />
      </div>
    </li>
  );
}

/** What can be done about an entry: show it by a scan, or put it right. */
function EntryLinks({ view, entry: { position, sentence, act, correctedBy } }: EntryProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const may = (type: string): boolean => view.possible.some((one) => one.type === type);
  const items = [
    ...(may('attach-file') ? (['attach'] as const) : []),
    ...(act && correctedBy === null && may('correct-record') ? (['correct'] as const) : []),
  ];
  if (items.length === 0) return null;
  return (
    <span className={`${classes.links} no-print`}>
      {items.map((item) => (
        <Anchor
          key={item}
          component={Link}
          to={to.act(view.id, item, inAddress({ position }))}
          size="sm"
          aria-label={t(`journal.${item}About`, { sentence })}
        >
          {t(`journal.${item}`)}
        </Anchor>
      ))}
    </span>
  );
}
