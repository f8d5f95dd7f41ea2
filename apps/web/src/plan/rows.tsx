import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan.module.css';

interface RowsProps<T> {
  readonly title: string;
  readonly add: string;
  readonly rows: readonly T[];
  readonly blank: T;
  readonly onChange: (rows: T[]) => void;
  readonly fields: (row: T, change: (part: Partial<T>) => void, at: number) => ReactNode;
}

/** Lines that can be added and removed: funders, indicators, members, points of an agenda. */
export function Rows<T extends object>({ title, add, rows, blank, onChange, fields }: RowsProps<T>) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={title} className={classes.rows}>
      {rows.map((row, i) => (
        <div key={i} className={classes.row}>
          <div className={classes.cells}>
            {fields(row, (part) => onChange(rows.map((one, at) => (at === i ? { ...one, ...part } : one))), i)}
          </div>
          <ActionIcon
            variant="subtle"
            color="danger"
            size="lg"
            aria-label={t('plan.removeLine', { title, n: i + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus aria-hidden size={16} />}
        onClick={() => onChange([...rows, blank])}
      >
        {add}
      </Button>
    </div>
  );
}
