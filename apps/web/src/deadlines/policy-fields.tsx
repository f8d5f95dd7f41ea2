import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../acts/acts.module.css';
import { useFormats } from '../days/format.js';
import { daysIn, spansIn, type Policy, type Span } from './departure.js';

interface PolicyFieldsProps {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
  readonly error?: string | undefined;
}

/** When it is due and when reminders go: the fields that the obligation's own rule has. */
export function PolicyFields({ policy, onChange, error }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<Policy>): void => onChange({ ...policy, ...part });
  const inWords = ({ months, days = 0 }: Span): string =>
    months === undefined ? String(days) : t('deadlines.says.span.months', { count: months });
  return (
    <>
      <DueFields due={policy.due} onChange={(due) => set({ due })} />
      <ListField
        label={t('deadlines.before')}
        description={t('deadlines.beforeHint')}
        start={policy.before.map(inWords).join(', ')}
        read={spansIn}
        onChange={(before) => set({ before })}
      />
      <ListField
        label={t('deadlines.after')}
        description={t('deadlines.afterHint')}
        start={policy.after.join(', ')}
        read={daysIn}
        onChange={(after) => set({ after })}
      />
      <NumberInput
        label={t('deadlines.every')}
        description={t('deadlines.everyHint')}
        min={1}
        hideControls
        allowDecimal={false}
        value={policy.thenEveryDays ?? ''}
        onChange={(value) => set({ thenEveryDays: value === '' ? null : Number(value) })}
        error={error}
      />
      <Checkbox
        label={t('deadlines.adjust')}
        checked={policy.adjust === 'next-working-day'}
        onChange={({ currentTarget: { checked } }) => set({ adjust: checked ? 'next-working-day' : 'none' })}
      />
    </>
  );
}

interface DueFieldsProps {
  readonly due: Policy['due'];
  readonly onChange: (due: Policy['due']) => void;
}

function DueFields({ due, onChange }: DueFieldsProps) {
  const { t } = useTranslation();
  const { longMonth } = useFormats();
  const { days, months, on } = due;
  const figure = (value: string | number): number => Number(value) || 0;
  return (
    <div className={classes.pair}>
      {days !== undefined && (
        <>
          <NumberInput
            label={t('deadlines.dueDays')}
            min={0}
            hideControls
            allowDecimal={false}
            value={days}
            onChange={(value) => onChange({ ...due, days: figure(value) })}
          />
          <NativeSelect
            label={t('deadlines.counted')}
            value={due.counted ?? 'calendar'}
            onChange={({ currentTarget }) =>
              onChange({ ...due, counted: currentTarget.value === 'working' ? 'working' : 'calendar' })
            }
            data={(['calendar', 'working'] as const).map((way) => ({ value: way, label: t(`deadlines.ways.${way}`) }))}
          />
        </>
      )}
      {months !== undefined && (
        <NumberInput
          label={t('deadlines.dueMonths')}
          min={0}
          hideControls
          allowDecimal={false}
          value={months}
          onChange={(value) => onChange({ ...due, months: figure(value) })}
        />
      )}
      {on && (
        <>
          <NumberInput
            label={t('deadlines.dueDay')}
            min={1}
            max={31}
            hideControls
            allowDecimal={false}
            value={on.day}
            onChange={(value) => onChange({ ...due, on: { ...on, day: figure(value) } })}
          />
          <NativeSelect
            label={t('deadlines.dueMonth')}
            value={on.month}
            onChange={({ currentTarget }) => onChange({ ...due, on: { ...on, month: Number(currentTarget.value) } })}
            data={Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: longMonth(i + 1) }))}
          />
        </>
      )}
    </div>
  );
}

interface ListFieldProps<T> {
  readonly label: string;
  readonly description: string;
  readonly start: string;
  readonly read: (text: string) => T[] | undefined;
  readonly onChange: (items: T[]) => void;
}

/** A list in one line; what cannot be read is marked, and not kept. */
function ListField<T>({ label, description, start, read, onChange }: ListFieldProps<T>) {
  const { t } = useTranslation();
  const [text, setText] = useState(start);
  return (
    <TextInput
      label={label}
      description={description}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        const items = read(value);
        if (items) onChange(items);
      }}
      error={read(text) ? undefined : t('deadlines.unreadable')}
    />
  );
}
