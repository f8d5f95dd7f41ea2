import { Button, Input, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ListTools } from '../parts/list-tools.js';
import { moved } from '../parts/moved.js';
import classes from './own-fields.module.css';
import { fieldId, focusNow } from './steps.js';

interface LinesFieldProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly error: string | undefined;
  readonly lines: readonly string[];
  readonly most: number;
  readonly onChange: (lines: readonly string[]) => void;
}

/** Some lines of text, in an order of their own: commitments, legal bases. Enter begins the next one. */
export function LinesField({ path, label, description, error, lines, most, onChange }: LinesFieldProps) {
  const { t } = useTranslation();
  const add = (at = lines.length): void => {
    if (lines.length >= most) return;
    // Whoever types on meets the new line, not the field before.
    flushSync(() => onChange([...lines.slice(0, at), '', ...lines.slice(at)]));
    focusNow(`${path}.${at}`);
  };
  const nameOf = (at: number): string => lines[at]?.trim() || t('parts.lineN', { n: at + 1 });
  return (
    <div role="group" aria-label={label}>
      <Input.Label component="div" size="md">
        {label}
      </Input.Label>
      {description && <Input.Description size="md">{description}</Input.Description>}
      <ol className={classes.lines}>
        {lines.map((line, i) => (
          <li key={i}>
            <Textarea
              id={fieldId(`${path}.${i}`)}
              aria-label={`${label}, ${t('parts.lineN', { n: i + 1 })}`}
              autosize
              minRows={1}
              value={line}
              onChange={({ currentTarget: { value } }) => onChange(lines.map((one, at) => (at === i ? value : one)))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                add(i + 1);
              }}
            />
            <ListTools
              name={nameOf(i)}
              at={i}
              count={lines.length}
              onMove={(by) => onChange(moved(lines, i, by))}
              onRemove={() => onChange(lines.filter((_, at) => at !== i))}
            />
          </li>
        ))}
      </ol>
      {error && <Input.Error size="md">{error}</Input.Error>}
      <Button
        id={fieldId(`${path}.add`)}
        variant="light"
        size="sm"
        mt={6}
        leftSection={<IconPlus aria-hidden size={16} />}
        disabled={lines.length >= most}
        onClick={() => add()}
        aria-label={t('common.says', { name: t('parts.addLine'), value: label })}
      >
        {t('parts.addLine')}
      </Button>
    </div>
  );
}
