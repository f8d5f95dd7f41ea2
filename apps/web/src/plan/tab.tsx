import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { QuietLine } from '../parts/quiet-line.js';
import { Sheet } from '../parts/sheet.js';
import { Projects } from '../projects/list.js';
import { isBehind, type AboutProtocol } from '../protocol/about.js';
import { sharesOf, totalOf } from './money.js';
import type { PlanView } from './types.js';

/** Each year's plan, newest first, and the years for which one may be proposed now; then the projects. */
export function PlansTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const open = view.possible.flatMap(({ type, year }) => (type === 'propose-action-plan' && year ? [year] : []));
  const years = [...new Set([...open, ...view.plans.map(({ year }) => year)])].sort((a, b) => b - a);
  return (
    <Stack gap="xl">
      {years.length === 0 ? (
        <Empty title={t('plan.none')}>{t('plan.noneWhy')}</Empty>
      ) : (
        <Years view={view} years={years} />
      )}
      <Projects view={view} />
    </Stack>
  );
}

function Years({ view, years }: AboutProtocol & { readonly years: readonly number[] }) {
  return (
    <Stack>
      {years.map((year) => {
        const plan = view.plans.find((one) => one.year === year);
        return plan ? <Written key={year} view={view} plan={plan} /> : <Unwritten key={year} view={view} year={year} />;
      })}
    </Stack>
  );
}

function Unwritten({ view, year }: AboutProtocol & { readonly year: number }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const action = t('offer.plan', { year, name: '' });
  if (isBehind(view, year, 'action-plan'))
    return (
      <QuietLine to={to.plan(view.id, year)} action={action}>
        {t('plan.never', { year })}
      </QuietLine>
    );
  return (
    <Sheet tone="soon">
      <Group justify="space-between">
        <Text>{t('plan.unwritten', { year })}</Text>
        <Button component={Link} to={to.plan(view.id, year)} variant="light">
          {action}
        </Button>
      </Group>
    </Sheet>
  );
}

function Written({ view, plan }: { readonly view: ProtocolView; readonly plan: PlanView }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day, money, list } = useFormats();
  return (
    <Sheet tone={plan.adoptedOn ? 'done' : 'soon'}>
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
  );
}
