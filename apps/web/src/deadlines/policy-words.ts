import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';

export type PolicyChange = ProtocolView['policies'][number]['change'];

/** A deadline's rule as people say it, a line a part; what it leaves to the general rule is not said. */
export function usePolicyWords(): (change: PolicyChange) => readonly string[] {
  const { t } = useTranslation();
  const { list, longMonth } = useFormats();
  return ({ due, before, after, thenEveryDays, adjust }) => {
    const lines: string[] = [];
    if (due?.days !== undefined)
      lines.push(
        t(due.counted === 'working' ? 'deadlines.says.workingDays' : 'deadlines.says.days', { count: due.days }),
      );
    if (due?.months !== undefined) lines.push(t('deadlines.says.months', { count: due.months }));
    if (due?.on) lines.push(t('deadlines.says.on', { day: due.on.day, month: longMonth(due.on.month) }));
    if (before && before.length > 0)
      lines.push(
        t('deadlines.says.before', {
          spans: list(
            before.map(({ months, days }) =>
              months === undefined
                ? t('deadlines.says.span.days', { count: days ?? 0 })
                : t('deadlines.says.span.months', { count: months }),
            ),
          ),
        }),
      );
    if (after && after.length > 0) lines.push(t('deadlines.says.after', { days: list(after.map(String)) }));
    if (thenEveryDays) lines.push(t('deadlines.says.every', { count: thenEveryDays }));
    if (adjust === 'next-working-day') lines.push(t('deadlines.says.moved'));
    return lines;
  };
}
