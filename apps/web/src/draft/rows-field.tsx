import { Button, Input, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ListTools } from '../parts/list-tools.js';
import { moved } from '../parts/moved.js';
import type { Row } from './context.js';
import classes from './own-fields.module.css';
import { pastedCells, pastedOver } from './paste.js';
import { fieldId, focusNow, type OwnField } from './steps.js';

interface RowsFieldProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly error: string | undefined;
  readonly columns: OwnField['columns'];
  readonly rows: readonly Row[];
  readonly most: number;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A small table that is typed in place, or pasted from a spreadsheet into the cell where it begins. */
export function RowsField({ path, label, description, error, columns, rows, most, onChange }: RowsFieldProps) {
  const { t } = useTranslation();
  const ids = columns.map(({ id }) => id);
  const blank: Row = Object.fromEntries(ids.map((id) => [id, '']));
  const add = (): void => {
    flushSync(() => onChange([...rows, blank]));
    focusNow(`${path}.${rows.length}.${ids[0] ?? ''}`);
  };
  const set = (at: number, id: string, value: string): void =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [id]: value } : row)));
  const nameOf = (at: number): string => rows[at]?.[ids[0] ?? '']?.trim() || t('parts.lineN', { n: at + 1 });
  return (
    <div role="group" aria-label={label}>
      <Input.Label component="div" size="md">
        {label}
      </Input.Label>
      {description && <Input.Description size="md">{description}</Input.Description>}
      {rows.length > 0 && (
        <table className={classes.rows}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
              <th>
                <span className="visually-hidden">{t('draft.rowTools')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {columns.map((column) => (
                  <td key={column.id} data-label={column.label}>
                    <Textarea
                      id={fieldId(`${path}.${i}.${column.id}`)}
                      aria-label={`${column.label}, ${t('parts.lineN', { n: i + 1 })}`}
                      autosize
                      minRows={1}
                      value={row[column.id] ?? ''}
                      onChange={({ currentTarget: { value } }) => set(i, column.id, value)}
                      onPaste={(event) => {
                        const cells = pastedCells(event.clipboardData.getData('text/plain'));
                        if (!cells) return;
                        event.preventDefault();
                        onChange(pastedOver(rows, cells, { row: i, column: column.id }, ids).slice(0, most));
                      }}
                    />
                  </td>
                ))}
                <td>
                  <ListTools
                    name={nameOf(i)}
                    at={i}
                    count={rows.length}
                    onMove={(by) => onChange(moved(rows, i, by))}
                    onRemove={() => onChange(rows.filter((_, at) => at !== i))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {error && <Input.Error size="md">{error}</Input.Error>}
      <Button
        id={fieldId(`${path}.add`)}
        variant="light"
        size="sm"
        mt={6}
        leftSection={<IconPlus aria-hidden size={16} />}
        disabled={rows.length >= most}
        onClick={add}
        aria-label={t('common.says', { name: t('parts.addLine'), value: label })}
      >
        {t('parts.addLine')}
      </Button>
    </div>
  );
}
