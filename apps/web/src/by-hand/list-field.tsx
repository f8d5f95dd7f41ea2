import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ListTools } from '../parts/list-tools.js';
import { moved } from '../parts/moved.js';
import classes from './by-hand.module.css';
import type { FieldProps } from './field-props.js';
import { Fields } from './group-field.js';
import { emptyOf, isList, isObject, type Json } from './schema.js';

/** A list, of lines or of groups of fields, in an order of their own. */
export function ListField({ name, schema, path, value, onChange, errors, Inner }: FieldProps) {
  const { t } = useTranslation();
  const { title: label = name, description: hint } = schema;
  const items = isList(value) ? value : [];
  const of = schema.items ?? {};
  const set = (at: number, changed: Json): void => onChange(items.map((item, i) => (i === at ? changed : item)));
  const nameOf = (item: Json, at: number): string =>
    (typeof item === 'string' && item.trim()) || t('byHand.nth', { label, n: at + 1 });
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {hint && (
        <Text c="dimmed" size="sm" mb="xs">
          {hint}
        </Text>
      )}
      <ol className={classes.items} data-lines={of.type !== 'object' || undefined}>
        {items.map((item, i) => (
          <li key={i}>
            <div className={classes.item}>
              {isObject(item) ? (
                <Fields
                  compact
                  Inner={Inner}
                  schema={of}
                  path={`${path}.${i}`}
                  value={item}
                  onChange={(changed) => set(i, changed)}
                  errors={errors}
                />
              ) : (
                <Inner
                  Inner={Inner}
                  name={t('byHand.nth', { label, n: i + 1 })}
                  schema={{ ...of, title: t('byHand.nth', { label, n: i + 1 }) }}
                  path={`${path}.${i}`}
                  value={item}
                  onChange={(changed) => set(i, changed)}
                  errors={errors}
                  required={false}
                />
              )}
            </div>
            <ListTools
              name={nameOf(item, i)}
              at={i}
              count={items.length}
              onMove={(by) => onChange(moved(items, i, by))}
              onRemove={() => onChange(items.filter((_, at) => at !== i))}
            />
          </li>
        ))}
      </ol>
      {errors[path] && (
        <Text c="var(--mantine-color-error)" size="sm" mb={4}>
          {errors[path]}
        </Text>
      )}
      <Button
        variant="light"
        size="sm"
        leftSection={<IconPlus aria-hidden size={16} />}
        aria-label={t('common.says', { name: t('parts.addLine'), value: label })}
        onClick={() => onChange([...items, emptyOf(of)])}
      >
        {t('parts.addLine')}
      </Button>
    </fieldset>
  );
}
