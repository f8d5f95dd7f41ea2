import { Anchor } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inAddress } from '../acts/about.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import classes from './plan.module.css';
import type { Progress } from './types.js';

interface ProgressCellProps {
  readonly view: ProtocolView;
  readonly year: number;
  readonly at: { readonly objective: number; readonly action: number };
  readonly title: string;
  readonly progress: Progress | undefined;
}

/** What was last said of an action, and the way to say what has come since. */
export function ProgressCell({ view, year, at, title, progress }: ProgressCellProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { shortDay } = useFormats();
  const may = view.possible.some((act) => act.type === 'report-progress' && act.year === year);
  return (
    <>
      <span className={classes.status} data-status={progress?.status ?? 'planned'}>
        {t(`plan.statuses.${progress?.status ?? 'planned'}`)}
      </span>
      {progress && <small>{[shortDay(progress.on), progress.note].filter(Boolean).join(' · ')}</small>}
      {may && (
        <Anchor
          component={Link}
          to={to.act(view.id, 'progress', inAddress({ year, ...at }))}
          size="sm"
          display="block"
          className="no-print"
          aria-label={t('plan.progress.reportOn', { title })}
        >
          {t('plan.progress.report')}
        </Anchor>
      )}
    </>
  );
}
