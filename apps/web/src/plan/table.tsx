import { Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import { ActionRow } from './action-row.js';
import { sharesOf, totalOf } from './money.js';
import classes from './plan.module.css';
import type { PlanContent, PlanView } from './types.js';

interface PlanTableProps {
  readonly content: PlanContent;
  readonly view: ProtocolView;
  /** Of an adopted plan: how far each of its actions has come. */
  readonly adopted?: PlanView;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The whole plan as one table: who, where, the months as bars, indicators, money; then the budget by funder with its total. */
export function PlanTable({ content, view, adopted }: PlanTableProps) {
  const { t } = useTranslation();
  const { month, money } = useFormats();
  const shares = sharesOf(content);
  return (
    <Sheet aria-labelledby="plan-overview">
      <Title order={2} fz="1.15rem" id="plan-overview" mb="sm">
        {t('plan.overview')}
      </Title>
      <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="plan-overview">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('plan.action')}</th>
              <th scope="col">{t('plan.place')}</th>
              <th scope="col">
                <span className={classes.months} aria-hidden>
                  {MONTHS.map((each) => (
                    <span key={each}>{month(each).charAt(0).toUpperCase()}</span>
                  ))}
                </span>
                <span className="visually-hidden">{t('plan.when')}</span>
              </th>
              <th scope="col">{t('plan.indicators')}</th>
              <th scope="col" className={classes.money}>
                {t('plan.budget')}
              </th>
              {adopted && <th scope="col">{t('plan.progress.title')}</th>}
            </tr>
          </thead>
          <tbody>
            {content.objectives.map(({ title, actions }, o) => (
              <Fragment key={o}>
                <tr>
                  <th scope="rowgroup" colSpan={adopted ? 6 : 5} className={classes.objective}>
                    {title || t('plan.objectiveN', { n: o + 1 })}
                  </th>
                </tr>
                {actions.map((action, a) => (
                  <ActionRow
                    key={a}
                    at={{ objective: o, action: a }}
                    action={action}
                    view={view}
                    currency={content.currency}
                    adopted={adopted}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {shares.length > 0 && (
        <table className={classes.shares}>
          <caption>{t('plan.byFunder')}</caption>
          <tbody>
            {shares.map(({ funder, cents }) => (
              <tr key={funder}>
                <th scope="row">{funder || t('plan.noFunder')}</th>
                <td className={classes.money}>{money(cents, content.currency)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('plan.total')}</th>
              <td className={classes.money}>{money(totalOf(shares), content.currency)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Sheet>
  );
}
