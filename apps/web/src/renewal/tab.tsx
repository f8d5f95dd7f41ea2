import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { Sheet } from '../parts/sheet.js';
import { sharesOf, totalOf } from '../plan/money.js';
import type { AboutProtocol } from '../protocol/about.js';
import classes from './renewal.module.css';
import { Successor } from './successor.js';

/** One page on which a council can decide: what was planned and done, what it was worth, who has decided what, what follows. */
export function RenewalTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const { renewal, inForce, successor, predecessor } = view;
  if (!inForce) return <Empty title={t('renewal.notYet')}>{t('renewal.notYetWhy')}</Empty>;
  if (!inForce.lastDay) return <Empty title={t('renewal.endless')}>{t('renewal.endlessWhy')}</Empty>;
  const may = (party: string): boolean =>
    view.possible.some((act) => act.type === 'decide-renewal' && act.party === party);
  return (
    <Stack>
      <Sheet tone={renewal.agreedOn ? 'done' : 'accent'}>
        <Text fw={600} fz="lg">
          {renewal.agreedOn
            ? t('renewal.agreed', { day: day(renewal.agreedOn) })
            : t('renewal.window', { from: renewal.from ? day(renewal.from) : '…', lastDay: day(inForce.lastDay) })}
        </Text>
        {successor && <Successor id={successor} />}
        {predecessor && (
          <Text mt="xs">
            <Anchor component={Link} to={to.protocol(predecessor)}>
              {t('renewal.toPredecessor')}
            </Anchor>
          </Text>
        )}
      </Sheet>
      <Sheet>
        <Title order={2} fz="1.2rem" mb="sm">
          {t('renewal.decisions')}
        </Title>
        <ul className={classes.decisions}>
          {view.parties.map(({ id, name }) => {
            const decision = renewal.decisions[id];
            return (
              <li key={id}>
                <Group justify="space-between">
                  <div>
                    <strong>{name}</strong> —{' '}
                    {decision
                      ? t(decision.renew ? 'renewal.yes' : 'renewal.no', { day: day(decision.on) })
                      : t('renewal.undecided')}
                    {decision?.reason && <Text c="dimmed">{decision.reason}</Text>}
                  </div>
                  {may(id) && (
                    <Button
                      component={Link}
                      to={to.act(view.id, 'renewal', { party: id })}
                      variant="light"
                      size="sm"
                      className="no-print"
                    >
                      {decision ? t('renewal.change') : t('renewal.decide')}
                    </Button>
                  )}
                </Group>
              </li>
            );
          })}
        </ul>
      </Sheet>
      <YearByYear view={view} />
    </Stack>
  );
}

function YearByYear({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { day, money, figure, list } = useFormats();
  const meanOf = (period: string): string => {
    const means = Object.values(view.evaluations.find((one) => one.period === period)?.means ?? {});
    return means.length === 0 ? '—' : figure(means.reduce((sum, mean) => sum + mean, 0) / means.length);
  };
  return (
    <Sheet>
      <Title order={2} fz="1.2rem" id="years">
        {t('renewal.years')}
      </Title>
      <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="years">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('renewal.year')}</th>
              <th scope="col">{t('renewal.planned')}</th>
              <th scope="col">{t('plan.budget')}</th>
              <th scope="col">{t('renewal.agreement')}</th>
              <th scope="col">{t('renewal.mean')}</th>
            </tr>
          </thead>
          <tbody>
            {view.plans.map(({ year, years, content, adoptedOn, agreementOn }) => (
              <tr key={year}>
                <th scope="row">{list(years.map(String))}</th>
                <td>
                  {t('plan.actions', { count: content.objectives.flatMap(({ actions }) => actions).length })}
                  {' · '}
                  {adoptedOn ? t('plan.adopted', { day: day(adoptedOn) }) : t('plan.waiting')}
                </td>
                <td>{money(totalOf(sharesOf(content)), content.currency)}</td>
                <td>{agreementOn ? day(agreementOn) : '—'}</td>
                <td>{years.map((each) => meanOf(String(each))).join(' / ')}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('evaluation.finalTitle')}</th>
              <td />
              <td />
              <td />
              <td>{meanOf('final')}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
