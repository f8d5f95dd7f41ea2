import { Container } from '@mantine/core';
import { Outlet } from 'react-router';
import { Brand } from './brand.js';
import { Reconnecting } from './reconnecting.js';
import { Settings } from './settings.js';
import classes from './shell.module.css';

/** The frame before an organisation is chosen. */
export const Plain = () => (
  <>
    <header className={classes.header}>
      <Container size={1200} className={classes.bar}>
        <Brand to="/?choose" />
        <span className={classes.organisation} />
        <Settings />
      </Container>
    </header>
    <Reconnecting />
    <Container size="md" component="main" id="content" className={classes.content}>
      <Outlet />
    </Container>
  </>
);
