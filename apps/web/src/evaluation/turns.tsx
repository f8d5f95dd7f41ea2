import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import classes from './evaluation.module.css';
import { sealedUntil, type EvaluationView } from './types.js';

interface TurnsProps {
  readonly view: ProtocolView;
  readonly period: string;
  readonly evaluation: EvaluationView | undefined;
  readonly chosen: string | undefined;
}

/** Who has given its scores, who has not, and for whom the page is filled in now. */
export function Turns({ view, period, evaluation, chosen }: TurnsProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { to } = useWhere();
  const sealed = evaluation?.sealed ?? !evaluation?.means;
  const until = sealedUntil(view, period);
  return (
    <Sheet tone={evaluation?.concludedOn ? 'done' : 'soon'}>
      <ul className={classes.turns}>
        {view.parties.map(({ id, name }) => {
          const on = evaluation?.submitted[id];
          if (on) return <li key={id}>{t('evaluation.given', { name, day: day(on) })}</li>;
          return (
            <li key={id}>
              {id === chosen ? (
                <strong>{t('evaluation.filling', { name })}</strong>
              ) : (
                <Link to={to.evaluation(view.id, period, id)} style={{ color: 'var(--mantine-color-anchor)' }}>
                  {t('evaluation.fillFor', { name })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {sealed && (
        <p className={classes.sealed}>
          {until ? t('evaluation.sealedUntil', { day: day(until) }) : t('evaluation.sealed')}
        </p>
      )}
    </Sheet>
  );
}
