import type { ComponentProps } from 'react';
import classes from './sheet.module.css';

interface SheetProps extends ComponentProps<'section'> {
  readonly tone?: 'plain' | 'accent' | 'late' | 'soon' | 'done';
}

/** A sheet of paper on the desk: the one surface on which content lies. The tone marks its left edge. */
export const Sheet = ({ tone = 'plain', className, ...rest }: SheetProps) => (
  <section {...rest} data-tone={tone} className={[classes.sheet, className].filter(Boolean).join(' ')} />
);
