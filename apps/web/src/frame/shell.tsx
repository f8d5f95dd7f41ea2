import { ActionIcon, Container } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { useOrganisations } from '../api/queries.js';
import { Brand } from './brand.js';
import { rememberOrganisation } from './last-organisation.js';
import { Reconnecting } from './reconnecting.js';
import { Settings } from './settings.js';
import classes from './shell.module.css';
import { useWhere } from './where.js';

/** The frame of every screen of one organisation: where one is, the places one can go, and the line's state. */
export function Shell() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const { data } = useOrganisations();
  const own = data?.find(({ id }) => id === organisation);
  useEffect(() => rememberOrganisation(organisation), [organisation]);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('frame.skip')}
      </a>
      <header className={classes.header}>
        <Container size={1200} className={classes.bar}>
          <Brand to={to.home} />
          <span className={classes.organisation}>
            {own?.name}
            {own?.isExample && <span className={classes.example}>{t('frame.example')}</span>}
          </span>
          <nav className={classes.nav} aria-label={t('frame.nav')}>
            <NavLink to={to.home} end>
              {t('todo.title')}
            </NavLink>
            <NavLink to={to.protocols}>{t('protocols.title')}</NavLink>
            <NavLink to={to.templates}>{t('templates.title')}</NavLink>
          </nav>
          <ActionIcon
            component={NavLink}
            to={to.settings}
            variant="subtle"
            size="lg"
            aria-label={t('settings.title')}
            title={t('settings.title')}
            className={classes.gear}
          >
            <IconSettings aria-hidden size={20} />
          </ActionIcon>
          <Settings />
        </Container>
      </header>
      <Reconnecting />
      <Container size={1200} component="main" id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </Container>
      <ScrollRestoration />
    </>
  );
}
