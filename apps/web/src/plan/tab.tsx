import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import { sharesOf, totalOf } from './money.js';

/** Each year's plan, and the years for which one may be proposed now. */
export function PlansTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day, money, list } = useFormats();
  const open = [
    ...new Set(view.possible.flatMap(({ type, year }) => (type === 'propose-action-plan' && year ? [year] : []))),
  ];
  const unwritten = open.filter((year) => view.plans.every((plan) => plan.year !== year));
  if (view.plans.length + unwritten.length === 0) return <Empty title={t('plan.none')}>{t('plan.noneWhy')}</Empty>;
  return (
    <Stack>
      {unwritten.map((year) => (
        <Sheet key={year} tone="soon">
          <Group justify="space-between">
            <Text>{t('plan.unwritten', { year })}</Text>
            <Button component={Link} to={to.plan(view.id, year)} variant="light">
              {t('offer.plan', { year, name: '' })}
            </Button>
          </Group>
        </Sheet>
      ))}
      {[...view.plans].reverse().map((plan) => (
        <Sheet key={plan.year} tone={plan.adoptedOn ? 'done' : 'soon'}>
          <Anchor component={Link} to={to.plan(view.id, plan.year)} fw={600} fz="lg">
            {t('plan.title', { years: list(plan.years.map(String)) })}
          </Anchor>
          <Text c="dimmed">
            {[
              plan.adoptedOn ? t('plan.adopted', { day: day(plan.adoptedOn) }) : t('plan.waiting'),
              t('plan.actions', { count: plan.content.objectives.flatMap(({ actions }) => actions).length }),
              money(totalOf(sharesOf(plan.content)), plan.content.currency),
            ].join(' · ')}
          </Text>
          {plan.adoptedOn && (
            <Text c="dimmed">
              {plan.agreementOn ? t('plan.agreed', { day: day(plan.agreementOn) }) : t('plan.agreementAwaited')}
            </Text>
          )}
        </Sheet>
      ))}
    </Stack>
  );
}
