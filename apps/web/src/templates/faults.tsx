import type { TemplateFaultView } from '@pacta/contracts';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

/** Each fault with its place: errors, which keep the file from being used, then what is only told. */
export function Faults({ faults }: { readonly faults: readonly TemplateFaultView[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <ul className={classes.faults}>
      {faults.map(({ severity, place, sentence }, i) => (
        <li key={i} data-severity={severity}>
          {severity === 'error' ? (
            <IconAlertTriangle aria-hidden size={20} />
          ) : (
            <IconInfoCircle aria-hidden size={20} />
          )}
          <div>
            <strong>{t(`templates.severities.${severity}`)}</strong>
            {place && <span className={classes.place}>{place}</span>}
            <span>{sentence}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
