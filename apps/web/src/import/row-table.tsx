import { Anchor } from '@mantine/core';
import type { ImportRowView } from '@pacta/contracts';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import classes from './import.module.css';
import { placeOf } from './place-of.js';

/** The rows of a file, as its own program counts them: what is wrong with each, or what happens next to it. */
export function RowTable({ rows }: { readonly rows: readonly ImportRowView[] }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  return (
    <table className={classes.rows}>
      <thead>
        <tr>
          <th scope="col">{t('imports.columns.row')}</th>
          <th scope="col">{t('imports.columns.protocol')}</th>
          <th scope="col">{t('imports.columns.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <td>
              <strong>{t('imports.rowN', { n: row.row })}</strong>
              <br />
              <StateMark state={row.state} />
            </td>
            <th scope="row">
              {row.protocol && row.state === 'done' ? (
                <Anchor component={Link} to={to.protocol(row.protocol)} className={classes.name}>
                  {nameOf(row)}
                </Anchor>
              ) : (
                <span className={classes.name}>{nameOf(row) || t('imports.nameless')}</span>
              )}
              <span className={classes.meta}>{row.reference}</span>
              {row.remarks && <span className={classes.meta}>{row.remarks}</span>}
            </th>
            <td>{row.problems.length > 0 ? <Problems row={row} /> : <Future row={row} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = ({ title, parties }: ImportRowView): string => title || parties.filter(Boolean).join(' – ');

const ICON = {
  ready: IconCheck,
  done: IconCheck,
  wrong: IconAlertTriangle,
  refused: IconAlertTriangle,
  skipped: IconMinus,
} as const;

function StateMark({ state }: { readonly state: ImportRowView['state'] }) {
  const { t } = useTranslation();
  const Icon = ICON[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon aria-hidden size={16} /> {t(`imports.rowStates.${state}`)}
    </span>
  );
}

function Problems({ row: { problems } }: { readonly row: ImportRowView }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.problems}>
      {problems.map((problem, i) => (
        <li key={i}>
          <span className={classes.place}>
            {placeOf(problem, t('imports.column'))}
            {problem.value && (
              <>
                {' · '}
                <em>{t('imports.found', { value: problem.value })}</em>
              </>
            )}
          </span>
          {problem.sentence}
        </li>
      ))}
    </ul>
  );
}

function Future({ row: { sentence, toCome } }: { readonly row: ImportRowView }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  return (
    <>
      {sentence}
      {toCome.length > 0 && (
        <details className={classes.toCome}>
          <summary>{t('imports.toCome')}</summary>
          <ul>
            {toCome.map(({ on, title }, i) => (
              <li key={i}>{t('common.says', { name: day(on), value: title })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
