import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { runsOf, type Span } from './spans.js';
import type { Obligation, Policy } from './types.js';

/** A policy as a secretary reads it: when something is due, and when one is reminded of it. */
export function usePolicyWords() {
  const { t } = useTranslation();
  const { list, longMonth } = useFormats();

  const dayOf = (on: { readonly month: number; readonly day: number }): string =>
    t('settings.policy.dayOfYear', {
      day: on.day === 1 ? t('settings.policy.first') : on.day,
      month: longMonth(on.month),
    });

  const due = (obligation: Obligation, { due: { days, counted, months, on } }: Policy): string => {
    const from = t(`settings.policy.from.${obligation}`);
    const unit = counted === 'working' ? 'working' : 'calendar';
    const parts = [
      on && t('settings.policy.eachYear', { day: dayOf(on) }),
      days !== undefined && t(`settings.policy.after.${unit}`, { count: days, from }),
      months !== undefined && t('settings.policy.monthsBefore', { count: months }),
    ].filter((part) => typeof part === 'string');
    if (parts.length === 0) return t(`settings.policy.fixed.${obligation === 'duty' ? 'duty' : 'end'}`);
    const [first = '', second] = parts;
    return second === undefined ? first : t('settings.policy.firstTime', { each: first, first: second });
  };

  const spans = (given: readonly Span[]): string =>
    list(
      runsOf(given).map(({ unit, counts }) =>
        t(`settings.policy.${unit}`, { count: Math.max(...counts), counts: list(counts.map(String)) }),
      ),
    );

  const reminders = ({ before, after, thenEveryDays, adjust }: Policy): string => {
    const late = after.filter((days) => days > 0).map((days) => ({ days }));
    return [
      before.length > 0
        ? t('settings.policy.remindedBefore', { spans: spans(before) })
        : t('settings.policy.noneBefore'),
      after.includes(0) && t('settings.policy.onTheDay'),
      late.length > 0 && t('settings.policy.remindedAfter', { spans: spans(late) }),
      thenEveryDays !== null && t('settings.policy.then', { count: thenEveryDays }),
      adjust === 'next-working-day' && t('settings.policy.moved'),
    ]
      .filter(Boolean)
      .join('\u202f; ');
  };

  /** «60 jours après la mise à la signature ; rappels 30, 14, 7 et 1 jours avant ; puis tous les 90 jours». */
  const words = (obligation: Obligation, policy: Policy): string =>
    capital(`${due(obligation, policy)}\u202f; ${reminders(policy)}`);

  return { words, spans };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
