import { Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './by-hand.module.css';
import type { FieldProps } from './field-props.js';
import { emptyOf, isObject, type FieldSchema, type JsonObject } from './schema.js';

type FieldsProps = Pick<FieldProps, 'path' | 'errors' | 'Inner'> & {
  readonly schema: FieldSchema;
  readonly value: JsonObject;
  readonly onChange: (value: JsonObject) => void;
  /** Side by side where there is room: the cells of a row. */
  readonly compact?: boolean;
};

/** The fields of a group, one under the other. */
export const Fields = ({ schema, path, value, onChange, errors, Inner, compact = false }: FieldsProps) => (
  <Stack gap="md" {...(compact && { className: classes.cells })}>
    {Object.entries(schema.properties ?? {}).map(([key, inner]) => (
      <Inner
        key={key}
        Inner={Inner}
        name={key}
        schema={inner}
        path={path ? `${path}.${key}` : key}
        value={value[key]}
        onChange={(changed) => onChange({ ...value, [key]: changed })}
        errors={errors}
        required={schema.required?.includes(key) ?? false}
      />
    ))}
  </Stack>
);

/** A group of fields under its name; one that may be left out is put in and taken out by a button. */
export function GroupField({ name, schema, path, value, onChange, errors, required, Inner }: FieldProps) {
  const { t } = useTranslation();
  const { title: label = name, description: hint } = schema;
  const given = isObject(value) ? value : undefined;
  const error = errors[path];
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {hint && (
        <Text c="dimmed" size="sm" mb="xs">
          {hint}
        </Text>
      )}
      {given || required ? (
        <Fields schema={schema} path={path} value={given ?? {}} onChange={onChange} errors={errors} Inner={Inner} />
      ) : (
        <Button
          variant="light"
          size="sm"
          leftSection={<IconPlus aria-hidden size={16} />}
          aria-label={t('common.says', { name: t('byHand.putIn'), value: label })}
          onClick={() => onChange(emptyOf(schema))}
        >
          {t('byHand.putIn')}
        </Button>
      )}
      {given && !required && (
        <Button
          variant="subtle"
          color="danger"
          size="sm"
          mt="xs"
          leftSection={<IconTrash aria-hidden size={16} />}
          aria-label={t('common.says', { name: t('byHand.takeOut'), value: label })}
          onClick={() => onChange(null)}
        >
          {t('byHand.takeOut')}
        </Button>
      )}
      {error && (
        <Text c="var(--mantine-color-error)" size="sm" mt={4}>
          {error}
        </Text>
      )}
    </fieldset>
  );
}
