import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Page } from '../parts/page.js';
import classes from './settings.module.css';
import { sections } from './types.js';

/** The settings of the organisation: their sections beside what one of them holds. */
export function SettingsLayout() {
  const { t } = useTranslation();
  const { to } = useWhere();
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className={classes.frame}>
        <nav aria-label={t('settings.title')} className="no-print">
          <ul className={classes.sections}>
            {[...sections, 'history' as const].map((section) => (
              <li key={section}>
                <NavLink to={to.section(section)}>{t(`settings.sections.${section}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.content}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
