import type { Bodies, Section } from './types.js';

/** What the form of one section is given. */
export interface FormProps<S extends Section> {
  readonly value: Bodies[S];
  /** What holds today; null for something new. */
  readonly start: Bodies[S] | null;
  /** What it is called today. */
  readonly title: string;
  readonly onChange: (value: Bodies[S]) => void;
}
