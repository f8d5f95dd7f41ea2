import { Anchor, Button, Title } from '@mantine/core';
import type { ProtocolRow } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Due } from '../parts/due.js';
import { PhaseMark } from '../parts/phase.js';
import { Sheet } from '../parts/sheet.js';
import { awaitedAction } from './awaited-action.js';
import classes from './todo.module.css';

interface TodoGroupProps {
  readonly title: string;
  readonly rows: readonly ProtocolRow[];
  readonly tone: 'late' | 'soon' | 'plain';
}

/** Things that wait in the same way; nothing at all when there are none. */
export function TodoGroup({ title, rows, tone }: TodoGroupProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  if (rows.length === 0) return null;
  return (
    <section>
      <Title order={2} fz="1.25rem" mb="sm">
        {title} <span className={classes.count}>{rows.length}</span>
      </Title>
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Sheet tone={tone} className={classes.row}>
              <div className={classes.when}>
                <Due due={row.due} daysLeft={row.daysLeft} stacked />
              </div>
              <div className={classes.what}>
                <Anchor component={Link} to={to.protocol(row.id)} className={classes.title}>
                  {row.title || row.partners.join(', ') || row.reference}
                </Anchor>
                <span className={classes.meta}>
                  <PhaseMark phase={row.phase} /> <span>{row.reference}</span>
                </span>
                <p className={classes.sentence}>{row.sentence}</p>
              </div>
              <Button
                component={Link}
                to={row.phase === 'drafting' ? to.draft(row.id) : to.protocol(row.id)}
                variant={tone === 'plain' ? 'default' : 'light'}
                aria-label={`${t(`todo.act.${awaitedAction(row.awaited)}`)}: ${row.title || row.reference}`}
                className="no-print"
              >
                {t(`todo.act.${awaitedAction(row.awaited)}`)}
              </Button>
            </Sheet>
          </li>
        ))}
      </ul>
    </section>
  );
}
