import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { partyName } from '../protocol/party-names.js';
import { totalOf } from './money.js';
import classes from './plan.module.css';
import { ProgressCell } from './progress-cell.js';
import { progressOf, type PlannedAction, type PlanView } from './types.js';

interface ActionRowProps {
  /** As it stands in the plan, counted from 0. */
  readonly at: { readonly objective: number; readonly action: number };
  readonly action: PlannedAction;
  readonly view: ProtocolView;
  readonly currency: string;
  readonly adopted: PlanView | undefined;
}

/** One action on one line: who, where, its months as a bar, what is aimed at and what was reached, money. */
export function ActionRow({ at, action, view, currency, adopted }: ActionRowProps) {
  const { t } = useTranslation();
  const { longMonth, money } = useFormats();
  const { title, leads, place, months, budget, indicators } = action;
  const progress = adopted && progressOf(adopted, at.objective, at.action);
  const project = view.projects.find(({ id }) => id === action.project);
  return (
    <tr>
      <th scope="row">
        {title || t('plan.actionN', { n: at.action + 1 })}
        {project && <small>{t('plan.ofProject', { title: project.title })}</small>}
        <small>
          {leads.map(({ party, name }) => t('common.says', { name: partyName(view, party), value: name })).join(' · ')}
        </small>
      </th>
      <td>{t(`plan.places.${place}`)}</td>
      <td>
        <span className={classes.months} aria-hidden>
          <span className={classes.bar} style={{ gridColumn: `${months.from} / ${months.to + 1}` }} />
        </span>
        <span className="visually-hidden">
          {t('plan.fromTo', { from: longMonth(months.from), to: longMonth(months.to) })}
        </span>
      </td>
      <td>
        {indicators.map(({ name, nature, baseline, target }, i) => (
          <div key={i}>
            {t('common.says', { name, value: `${baseline || '—'} → ${target || '—'}` })}
            {progress?.actuals[i] && <strong> · {t('plan.actual', { value: progress.actuals[i] })}</strong>}
            {nature === 'qualitative' && <small className={classes.aside}>{t('plan.natures.qualitative')}</small>}
          </div>
        ))}
      </td>
      <td className={classes.money}>
        {budget.length > 0 && money(totalOf(budget), currency)}
        {typeof progress?.spentCents === 'number' && (
          <small>{t('plan.spent', { amount: money(progress.spentCents, currency) })}</small>
        )}
      </td>
      {adopted && (
        <td>
          <ProgressCell view={view} year={adopted.year} at={at} title={title} progress={progress} />
        </td>
      )}
    </tr>
  );
}
