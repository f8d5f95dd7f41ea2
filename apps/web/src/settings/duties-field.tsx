import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ItemList } from './item-list.js';
import { MonthDayField } from './month-day-field.js';
import { useProblem } from './problems.js';
import classes from './settings.module.css';
import { slugOf } from './slug.js';
import type { Duty } from './types.js';
import { WordsField } from './words-field.js';

interface DutiesFieldProps {
  readonly path: string;
  readonly duties: readonly Duty[] | undefined;
  /** From which of them a duty may be counted. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (duties: Duty[]) => void;
}

type Way = 'on' | 'months' | 'days';
const wayOf = ({ due }: Duty): Way => (due.on ? 'on' : due.days === undefined ? 'months' : 'days');
const dueBy: Readonly<Record<Way, Duty['due']>> = {
  on: { on: { month: 6, day: 30 } },
  months: { months: 12 },
  days: { days: 30 },
};

/** Minor things owed while a protocol is in force: a declaration, the review of a charter, an anniversary. */
export function DutiesField({ path, duties = [], steps, onChange }: DutiesFieldProps) {
  const { t } = useTranslation();
  const problem = useProblem();
  const taken = duties.map(({ id }) => id);
  return (
    <ItemList
      path={path}
      items={duties}
      nameOf={({ label, id }) => label['fr'] || id}
      add={t('settings.duty.add')}
      blank={(): Duty => ({
        id: slugOf('', taken, 'duty'),
        label: { fr: '' },
        from: 'entry-into-force',
        due: { months: 12 },
        source: '',
      })}
      onChange={onChange}
    >
      {(duty, at, change) => (
        <>
          <WordsField
            path={`${at}.label`}
            label={t('settings.duty.label')}
            value={duty.label}
            onChange={(label) => change({ label })}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('settings.duty.from')}
              value={duty.from === 'entry-into-force' ? '' : duty.from.step}
              onChange={({ currentTarget: { value } }) =>
                change({ from: value === '' ? 'entry-into-force' : { step: value } })
              }
              {...problem(`${at}.from.step`)}
              data={[
                { value: '', label: t('settings.duty.entry') },
                ...steps.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <NativeSelect
              label={t('settings.duty.way')}
              value={wayOf(duty)}
              onChange={({ currentTarget: { value } }) =>
                change({ due: dueBy[value === 'on' || value === 'days' ? value : 'months'] })
              }
              data={(['on', 'months', 'days'] as const).map((way) => ({
                value: way,
                label: t(`settings.duty.ways.${way}`),
              }))}
            />
            {duty.due.on && (
              <MonthDayField
                label={t('settings.policy.yearly')}
                path={`${at}.due.on`}
                value={duty.due.on}
                onChange={(on) => change({ due: { on } })}
              />
            )}
            {duty.due.months !== undefined && (
              <NumberInput
                {...problem(`${at}.due.months`)}
                label={t('settings.duty.months')}
                min={0}
                value={duty.due.months}
                onChange={(months) => change({ due: { months: Number(months) || 0 } })}
              />
            )}
            {duty.due.days !== undefined && (
              <NumberInput
                {...problem(`${at}.due.days`)}
                label={t('settings.duty.days')}
                min={0}
                value={duty.due.days}
                onChange={(days) => change({ due: { days: Number(days) || 0 } })}
              />
            )}
            {!duty.due.on && (
              <NumberInput
                {...problem(`${at}.everyYears`)}
                label={t('settings.duty.every')}
                description={t('settings.duty.everyHint')}
                min={1}
                value={duty.everyYears ?? ''}
                onChange={(years) => change({ everyYears: Number(years) || undefined })}
              />
            )}
          </div>
          <TextInput
            {...problem(`${at}.source`)}
            label={t('settings.source')}
            value={duty.source}
            onChange={({ currentTarget }) => change({ source: currentTarget.value })}
          />
        </>
      )}
    </ItemList>
  );
}
