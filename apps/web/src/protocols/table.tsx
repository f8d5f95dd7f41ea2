import { Anchor, VisuallyHidden } from '@mantine/core';
import type { ProtocolRow } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Due } from '../parts/due.js';
import { PhaseMark } from '../parts/phase.js';
import { useCountryName } from './country-name.js';
import { useKindTitle } from './kind-title.js';
import classes from './table.module.css';

/** One row a protocol; on a phone each row becomes a small sheet, its headings beside its cells. */
export function ProtocolTable({ rows }: { readonly rows: readonly ProtocolRow[] }) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const countryName = useCountryName();
  const kindTitle = useKindTitle();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('protocols.columns.protocol')}</th>
          <th scope="col">{t('protocols.columns.phase')}</th>
          <th scope="col">{t('protocols.columns.blocks')}</th>
          <th scope="col">{t('protocols.columns.next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Anchor component={Link} to={to.protocol(row.id)} fw={600}>
                {row.title || row.partners.join(', ') || row.reference}
              </Anchor>
              <span className={classes.meta}>
                {[row.reference, kindTitle(row.kind), ...new Set(row.countries.map(countryName))].join(' · ')}
              </span>
              {row.regimes.length > 0 && (
                <span className={classes.meta}>
                  <VisuallyHidden>{t('protocols.regimes')} </VisuallyHidden>
                  {row.regimes.map(({ title }) => title).join(' · ')}
                </span>
              )}
            </th>
            <td>
              <PhaseMark phase={row.phase} />
              {row.phase === 'in-force' && (
                <span className={classes.meta}>
                  {row.lastDay ? t('protocols.until', { day: day(row.lastDay) }) : t('protocols.endless')}
                </span>
              )}
            </td>
            <td>{row.sentence}</td>
            <td>
              <Due due={row.due ?? row.nextOn} daysLeft={row.daysLeft} stacked />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
