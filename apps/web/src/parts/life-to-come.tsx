import type { RehearsedView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import classes from './life-to-come.module.css';

interface LifeToComeProps {
  readonly entries: readonly RehearsedView[];
  /** The day on which the line begins. */
  readonly from: string;
}

/** The years to come on one line, and the same as a table: what is due stands out, reminders are ticks. */
export function LifeToCome({ entries, from }: LifeToComeProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const last = entries.at(-1)?.on ?? from;
  const [start, end] = [Date.parse(from), Date.parse(last)];
  const place = (on: string): string => `${(100 * (Date.parse(on) - start)) / Math.max(end - start, 1)}%`;
  const years = yearsBetween(from, last);
  const lanes = LANES.filter((lane) => entries.some(({ kind }) => laneOf(kind) === lane));
  if (entries.length === 0) return <p>{t('rehearsal.nothing')}</p>;
  return (
    <div>
      <div className={classes.line} style={{ height: `${0.2 + 2 * lanes.length}rem` }} aria-hidden>
        {years.map((year) => (
          <span key={year} className={classes.year} style={{ left: place(`${year}-01-01`) }}>
            {year}
          </span>
        ))}
        {entries.map(({ on, type, kind, title }, i) => (
          <span
            key={i}
            className={classes.mark}
            data-type={type}
            data-lane={laneOf(kind)}
            style={{ left: place(on), top: `${0.4 + 2 * lanes.indexOf(laneOf(kind))}rem` }}
            title={`${day(on)} · ${title}`}
          />
        ))}
      </div>
      <ul className={classes.legend} aria-hidden>
        {lanes.map((lane) => (
          <li key={lane} data-lane={lane}>
            {t(`rehearsal.lanes.${lane}`)}
          </li>
        ))}
        <li data-type="reminder">{t('rehearsal.types.reminder')}</li>
      </ul>
      <details className={classes.details}>
        <summary>{t('rehearsal.table', { count: entries.length })}</summary>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('rehearsal.on')}</th>
              <th scope="col">{t('rehearsal.what')}</th>
              <th scope="col">{t('rehearsal.type')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ on, title, type }, i) => (
              <tr key={i} data-type={type}>
                <td>{day(on)}</td>
                <td>{title}</td>
                <td>{t(`rehearsal.types.${type}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

const LANES = ['plan', 'duty', 'evaluation', 'renewal'] as const;

/** Which strand of a life something belongs to. */
function laneOf(kind: string): (typeof LANES)[number] {
  if (/evaluation/.test(kind)) return 'evaluation';
  if (/duty|committee/.test(kind)) return 'duty';
  return /renewal|end/.test(kind) ? 'renewal' : 'plan';
}

function yearsBetween(from: string, to: string): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}
