import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { QuietLine } from '../parts/quiet-line.js';
import { Sheet } from '../parts/sheet.js';
import { isBehind, type AboutProtocol } from '../protocol/about.js';

/** Each evaluation, and the periods that can be scored now. */
export function EvaluationsTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day, figure, list } = useFormats();
  const open = view.possible.flatMap(({ type, period }) => (type === 'submit-evaluation' && period ? [period] : []));
  const periods = [...new Set([...view.evaluations.map(({ period }) => period), ...open])].sort().reverse();
  if (periods.length === 0) return <Empty title={t('evaluation.none')}>{t('evaluation.noneWhy')}</Empty>;
  return (
    <Stack>
      {periods.map((period) => {
        const evaluation = view.evaluations.find((one) => one.period === period);
        if (!evaluation && isBehind(view, Number(period), 'yearly-evaluation'))
          return (
            <QuietLine
              key={period}
              to={to.evaluation(view.id, period)}
              action={t('evaluation.title', { year: period })}
            >
              {t('evaluation.never', { year: period })}
            </QuietLine>
          );
        const means = Object.values(evaluation?.means ?? {});
        const given = view.parties.filter(({ id }) => evaluation?.submitted[id]).map(({ name }) => name);
        return (
          <Sheet key={period} tone={evaluation?.concludedOn ? 'done' : 'plain'}>
            <Group justify="space-between">
              <div>
                <Anchor component={Link} to={to.evaluation(view.id, period)} fw={600} fz="lg">
                  {t(period === 'final' ? 'evaluation.finalTitle' : 'evaluation.title', { year: period })}
                </Anchor>
                <Text c="dimmed">
                  {evaluation?.concludedOn
                    ? t('evaluation.summary', {
                        day: day(evaluation.concludedOn),
                        mean: figure(means.reduce((sum, mean) => sum + mean, 0) / Math.max(means.length, 1)),
                      })
                    : given.length > 0
                      ? t('evaluation.givenBy', { names: list(given) })
                      : t('evaluation.notBegun')}
                </Text>
              </div>
              {open.includes(period) && (
                <Button component={Link} to={to.evaluation(view.id, period)} variant="light" size="sm">
                  {t('evaluation.fill')}
                </Button>
              )}
            </Group>
          </Sheet>
        );
      })}
    </Stack>
  );
}
