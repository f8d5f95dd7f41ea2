import { Link } from 'react-router';
import classes from './shell.module.css';

export const Brand = ({ to }: { readonly to: string }) => (
  <Link to={to} className={classes.brand}>
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden>
      <circle cx="12" cy="16" r="8" fill="none" stroke="currentColor" strokeWidth="2.6" />
      <circle cx="20" cy="16" r="8" fill="none" stroke="#c98a17" strokeWidth="2.6" />
    </svg>
    Pacta
  </Link>
);
