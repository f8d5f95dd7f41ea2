import { Anchor, Group, Text, Title } from '@mantine/core';
import type { ObligationView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Due } from '../parts/due.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import classes from '../protocol/page.module.css';

/** Beyond this many, what is further off waits behind a fold. */
const AT_FIRST = 5;

/** All that is owed, soonest first: by whom, by when; fulfilled where it is a duty, or its reminders put off. */
export function Owed({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { obligations } = view;
  if (obligations.length === 0) return null;
  const entry = (obligation: ObligationView) => <Owing key={obligation.key} view={view} obligation={obligation} />;
  return (
    <Sheet>
      <Title order={2} fz="1.25rem">
        {t('deadlines.owed')}
      </Title>
      <ul className={classes.entries}>{obligations.slice(0, AT_FIRST).map(entry)}</ul>
      {obligations.length > AT_FIRST && (
        <details>
          <summary>{t('deadlines.more', { count: obligations.length - AT_FIRST })}</summary>
          <ul className={classes.entries}>{obligations.slice(AT_FIRST).map(entry)}</ul>
        </details>
      )}
    </Sheet>
  );
}

function Owing({ view, obligation }: { readonly view: ProtocolView; readonly obligation: ObligationView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const { key, title, due, daysLeft, snoozedUntil } = obligation;
  const may = (type: string): boolean => view.possible.some((act) => act.type === type && act.obligation === key);
  return (
    <li>
      <span>
        <Due due={due} daysLeft={daysLeft} stacked />
      </span>
      <div>
        <Text>{title}</Text>
        {snoozedUntil && (
          <Text c="dimmed" size="sm">
            {t('deadlines.silentUntil', { day: day(snoozedUntil) })}
          </Text>
        )}
        <Group gap="md" className="no-print">
          {may('fulfil-duty') && (
            <Anchor component={Link} to={to.act(view.id, 'duty', { obligation: key })} size="sm">
              {t('deadlines.fulfil')}
            </Anchor>
          )}
          {may('snooze-reminders') && (
            <Anchor
              component={Link}
              to={to.act(view.id, 'snooze', { obligation: key })}
              size="sm"
              aria-label={t('deadlines.snoozeOf', { title })}
            >
              {t('deadlines.snooze')}
            </Anchor>
          )}
        </Group>
      </div>
    </li>
  );
}
