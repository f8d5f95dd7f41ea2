import type { Field } from '../rules.js';
import type { Words } from '../words.js';

type Rest = Omit<Field, 'id' | 'type' | 'label'>;
type Column = NonNullable<Field['columns']>[number];

export const REQUIRED = { required: true } as const;
export const OPTIONAL = { required: false } as const;

/** At least one where it is required; the most that a document prints without becoming a register. */
const MOST = 100;

export const line = (id: string, label: Words, rest: Rest = REQUIRED): Field => ({ id, type: 'line', label, ...rest });

export const paragraph = (id: string, label: Words, rest: Rest = REQUIRED): Field => ({
  id,
  type: 'paragraph',
  label,
  ...rest,
});

export const lines = (id: string, label: Words, rest: Rest = REQUIRED): Field => ({
  id,
  type: 'lines',
  label,
  count: { min: rest.required ? 1 : 0, max: MOST },
  ...rest,
});

export const rows = (id: string, label: Words, columns: readonly Column[], rest: Rest = REQUIRED): Field => ({
  id,
  type: 'rows',
  label,
  columns,
  count: { min: rest.required ? 1 : 0, max: MOST },
  ...rest,
});

export const column = (id: string, label: Words): Column => ({ id, label });
