import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MonthDayField } from './month-day-field.js';
import { usePolicyWords } from './policy-words.js';
import { useProblem } from './problems.js';
import classes from './settings.module.css';
import { parseDays, parseSpans } from './spans.js';
import type { Obligation, Policy } from './types.js';

interface PolicyFieldsProps {
  /** The place of the policy within the setting, with its dot: `` or `policies.signature.`. */
  readonly at: string;
  readonly obligation: Obligation;
  readonly value: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** When something is due, and when its reminders go; reminders are typed as they are said. */
export function PolicyFields({ at, obligation, value, onChange }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem();
  const { spans } = usePolicyWords();
  const set = (part: Partial<Policy>): void => onChange({ ...value, ...part });
  const setDue = (part: Policy['due']): void => set({ due: { ...value.due, ...part } });
  const { days, counted, months, on } = value.due;
  return (
    <>
      <div className={classes.pair}>
        {on !== undefined && (
          <MonthDayField
            label={t('settings.policy.yearly')}
            path={`${at}due.on`}
            value={on}
            onChange={(day) => setDue({ on: day })}
          />
        )}
        {days !== undefined && (
          <NumberInput
            {...problem(`${at}due.days`)}
            label={t('settings.policy.daysAfter', { from: t(`settings.policy.from.${obligation}`) })}
            min={0}
            value={days}
            onChange={(next) => setDue({ days: Number(next) || 0 })}
          />
        )}
        {months !== undefined && (
          <NumberInput
            {...problem(`${at}due.months`)}
            label={t('settings.policy.monthsBeforeEnd')}
            min={0}
            value={months}
            onChange={(next) => setDue({ months: Number(next) || 0 })}
          />
        )}
        {days !== undefined && (
          <NativeSelect
            label={t('settings.policy.counted')}
            value={counted ?? 'calendar'}
            onChange={({ currentTarget }) =>
              setDue({ counted: currentTarget.value === 'working' ? 'working' : 'calendar' })
            }
            data={(['calendar', 'working'] as const).map((unit) => ({
              value: unit,
              label: t(`settings.days.${unit}`),
            }))}
          />
        )}
      </div>
      <ListedField
        key={`before ${obligation}`}
        {...problem(`${at}before`)}
        label={t('settings.policy.before')}
        description={t('settings.policy.beforeHint')}
        shown={spans(value.before)}
        parse={parseSpans}
        onRead={(before) => set({ before })}
      />
      <ListedField
        key={`after ${obligation}`}
        {...problem(`${at}after`)}
        label={t('settings.policy.afterLabel')}
        description={t('settings.policy.afterHint')}
        shown={spans(value.after.map((count) => ({ days: count })))}
        parse={parseDays}
        onRead={(after) => set({ after })}
      />
      <NumberInput
        {...problem(`${at}thenEveryDays`)}
        label={t('settings.policy.thenEvery')}
        description={t('settings.policy.thenEveryHint')}
        min={1}
        maw="22rem"
        value={value.thenEveryDays ?? ''}
        onChange={(next) => set({ thenEveryDays: Number(next) || null })}
      />
      <Checkbox
        label={t('settings.policy.adjust')}
        checked={value.adjust === 'next-working-day'}
        onChange={({ currentTarget: { checked } }) => set({ adjust: checked ? 'next-working-day' : 'none' })}
      />
    </>
  );
}

interface ListedFieldProps<T> {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: string | undefined;
  readonly shown: string;
  readonly parse: (typed: string) => T | undefined;
  readonly onRead: (value: T) => void;
}

/** A list that is typed as people say it; once left, it is shown as it was understood. */
function ListedField<T>({ shown, parse, onRead, error, ...rest }: ListedFieldProps<T>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const unclear = typed !== null && parse(typed) === undefined;
  return (
    <TextInput
      {...rest}
      value={typed ?? shown}
      error={unclear ? t('settings.policy.unclear') : error}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const read = parse(value);
        if (read !== undefined) onRead(read);
      }}
      onBlur={() => !unclear && setTyped(null)}
    />
  );
}
