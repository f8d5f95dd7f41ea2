import { Checkbox, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { use } from 'react';
import { parseDay } from '../days/parse.js';
import { CurrencyField } from '../money/currency-field.js';
import { MoneyField } from '../money/money-field.js';
import { DayField } from '../parts/day-field.js';
import { CurrencyContext } from './currency.js';
import type { FieldProps } from './field-props.js';
import { GroupField } from './group-field.js';
import { ListField } from './list-field.js';
import type { FieldSchema } from './schema.js';

const fieldId = (path: string): string => `field-${path}`;

/** What an example looks like in the field itself. */
const exampleOf = ({ examples: [first] = [] }: FieldSchema): string => (typeof first === 'string' ? first : '');

/** One field of a document, by its schema: words, a day, a number, money, a choice, yes or no, a group or a list of them. */
export function Field(props: FieldProps) {
  const { schema, value, onChange } = props;
  const currency = use(CurrencyContext);
  if (schema.type === 'object') return <GroupField {...props} />;
  if (schema.type === 'array') return <ListField {...props} />;
  const shared = {
    id: fieldId(props.path),
    label: schema.title ?? props.name,
    description: schema.description,
    error: props.errors[props.path],
    required: props.required,
  };
  if (schema.type === 'boolean')
    return (
      <Checkbox
        id={shared.id}
        label={shared.label}
        description={shared.description}
        error={shared.error}
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    );
  if (schema.enum)
    return (
      <NativeSelect
        {...shared}
        data={[...(props.required ? [] : ['']), ...schema.enum]}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  if (schema.format === 'date')
    return (
      <DayField
        {...shared}
        value={typeof value === 'string' ? (parseDay(value) ?? null) : null}
        onChange={(day) => onChange(day)}
      />
    );
  if (schema.unit === 'cents')
    return (
      <MoneyField
        {...shared}
        cents={typeof value === 'number' ? value : null}
        currency={schema.currency ?? currency}
        onChange={onChange}
      />
    );
  if (schema.unit === 'currency')
    return <CurrencyField {...shared} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <NumberInput
        {...shared}
        value={typeof value === 'number' ? value : ''}
        allowDecimal={schema.type === 'number'}
        decimalSeparator=","
        onChange={(number) => onChange(typeof number === 'number' ? number : null)}
      />
    );
  return (
    <Textarea
      {...shared}
      autosize
      minRows={schema.lines === 'several' ? 4 : 1}
      placeholder={exampleOf(schema)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
