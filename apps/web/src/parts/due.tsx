import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import classes from './due.module.css';

interface DueProps {
  readonly due: string | null;
  readonly daysLeft: number | null;
  /** The distance under the day, for columns. */
  readonly stacked?: boolean;
}

/** «31 janvier 2027 (dans 12 jours)»: the day, and how far it is. */
export function Due({ due, daysLeft, stacked = false }: DueProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (!due) return null;
  return (
    <span style={{ color: toneColour(daysLeft), whiteSpace: 'nowrap' }}>
      {day(due)}
      {daysLeft !== null && <span className={stacked ? classes.under : classes.after}>{distance(daysLeft)}</span>}
    </span>
  );

  function distance(days: number): string {
    if (days === 0) return t('due.today');
    return days > 0 ? t('due.in', { count: days }) : t('due.late', { count: -days });
  }
}

/** How pressing a day is: late, near, or neither. Thirty days is the span of a council's calendar. */
export const toneOf = (daysLeft: number | null): 'late' | 'soon' | 'accent' =>
  daysLeft === null || daysLeft > 30 ? 'accent' : daysLeft < 0 ? 'late' : 'soon';

const toneColour = (daysLeft: number | null): string | undefined => {
  const tone = toneOf(daysLeft);
  return tone === 'accent' ? undefined : `var(--pacta-${tone})`;
};
