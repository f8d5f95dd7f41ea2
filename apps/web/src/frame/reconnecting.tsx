import { useTranslation } from 'react-i18next';
import { useConnectionLost } from '../api/connection.js';
import classes from './shell.module.css';

/** A dropped line is no error: the page says that it is trying again, and that nothing typed is lost. */
export function Reconnecting() {
  const { t } = useTranslation();
  const lost = useConnectionLost();
  return <div role="status">{lost && <div className={classes.reconnecting}>{t('frame.reconnecting')}</div>}</div>;
}
