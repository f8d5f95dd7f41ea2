import { Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import { partyName } from '../protocol/party-names.js';
import { sharesOf, totalOf } from './money.js';
import classes from './plan.module.css';
import type { PlanContent, PlannedAction } from './types.js';

interface PlanTableProps {
  readonly content: PlanContent;
  readonly parties: ProtocolView['parties'];
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The whole plan as one table: who, where, the months as bars, indicators, money; then the budget by funder with its total. */
export function PlanTable({ content, parties }: PlanTableProps) {
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
            </tr>
          </thead>
          <tbody>
            {content.objectives.map(({ title, actions }, o) => (
              <Fragment key={o}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={classes.objective}>
                    {title || t('plan.objectiveN', { n: o + 1 })}
                  </th>
                </tr>
                {actions.map((action, a) => (
                  <ActionRow key={a} n={a + 1} action={action} parties={parties} currency={content.currency} />
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

interface ActionRowProps {
  readonly n: number;
  readonly action: PlannedAction;
  readonly parties: ProtocolView['parties'];
  readonly currency: string;
}

function ActionRow({ n, action, parties, currency }: ActionRowProps) {
  const { t } = useTranslation();
  const { longMonth, money } = useFormats();
  const { title, leads, place, months, budget, indicators } = action;
  return (
    <tr>
      <th scope="row">
        {title || t('plan.actionN', { n })}
        <small>
          {leads
            .map(({ party, name }) => t('common.says', { name: partyName({ parties }, party), value: name }))
            .join(' · ')}
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
        {indicators.map(({ name, baseline, target }, i) => (
          <div key={i}>{t('common.says', { name, value: `${baseline || '—'} → ${target || '—'}` })}</div>
        ))}
      </td>
      <td className={classes.money}>{budget.length > 0 && money(totalOf(budget), currency)}</td>
    </tr>
  );
}
