import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import classes from './plan.module.css';
import { places, type PlannedAction } from './types.js';

interface ActionFieldsProps {
  readonly n: number;
  readonly action: PlannedAction;
  readonly parties: ProtocolView['parties'];
  readonly onChange: (action: PlannedAction) => void;
  readonly onRemove: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** One action: who leads on each side, where, when, with whose money, and how one will see that it worked. */
export function ActionFields({ n, action, parties, onChange, onRemove }: ActionFieldsProps) {
  const { t } = useTranslation();
  const { longMonth } = useFormats();
  const set = (part: Partial<PlannedAction>): void => onChange({ ...action, ...part });
  const setLead = (party: string, name: string): void =>
    set({ leads: [...action.leads.filter((lead) => lead.party !== party), ...(name ? [{ party, name }] : [])] });
  const setMonth = (end: 'from' | 'to', month: number): void => {
    const from = end === 'from' ? month : action.months.from;
    const to = end === 'to' ? month : action.months.to;
    set({ months: end === 'from' ? { from, to: Math.max(from, to) } : { from: Math.min(from, to), to } });
  };
  return (
    <fieldset className={classes.action}>
      <legend>{t('plan.actionN', { n })}</legend>
      <div className={classes.fields}>
        <TextInput
          className={classes.wide}
          label={t('plan.action')}
          value={action.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        {parties.map(({ id, name }) => (
          <TextInput
            key={id}
            label={t('plan.leadOf', { name })}
            value={action.leads.find((lead) => lead.party === id)?.name ?? ''}
            onChange={({ currentTarget }) => setLead(id, currentTarget.value)}
          />
        ))}
        <NativeSelect
          label={t('plan.place')}
          value={action.place}
          onChange={({ currentTarget }) =>
            set({ place: places.find((place) => place === currentTarget.value) ?? 'both' })
          }
          data={places.map((place) => ({ value: place, label: t(`plan.places.${place}`) }))}
        />
        {(['from', 'to'] as const).map((end) => (
          <NativeSelect
            key={end}
            label={t(`plan.months.${end}`)}
            value={action.months[end]}
            onChange={({ currentTarget }) => setMonth(end, Number(currentTarget.value))}
            data={MONTHS.map((month) => ({ value: String(month), label: longMonth(month) }))}
          />
        ))}
      </div>
      <Rows
        title={t('plan.budget')}
        add={t('plan.addBudget')}
        rows={action.budget}
        blank={{ funder: '', cents: 0 }}
        onChange={(budget) => set({ budget })}
        fields={(line, change) => (
          <>
            <TextInput
              label={t('plan.funder')}
              value={line.funder}
              onChange={({ currentTarget }) => change({ funder: currentTarget.value })}
            />
            <NumberInput
              label={t('plan.amount')}
              suffix=" €"
              decimalScale={2}
              decimalSeparator=","
              allowedDecimalSeparators={[',', '.']}
              thousandSeparator=" "
              min={0}
              hideControls
              value={line.cents / 100}
              onValueChange={({ floatValue }) => change({ cents: Math.round((floatValue ?? 0) * 100) })}
            />
          </>
        )}
      />
      <Rows
        title={t('plan.indicators')}
        add={t('plan.addIndicator')}
        rows={action.indicators}
        blank={{ name: '', baseline: '', target: '' }}
        onChange={(indicators) => set({ indicators })}
        fields={(indicator, change) =>
          (['name', 'baseline', 'target'] as const).map((key) => (
            <TextInput
              key={key}
              label={t(`plan.indicator.${key}`)}
              value={indicator[key]}
              onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
            />
          ))
        }
      />
      <Button
        variant="subtle"
        color="danger"
        size="compact-sm"
        mt="sm"
        leftSection={<IconTrash aria-hidden size={16} />}
        onClick={onRemove}
      >
        {t('plan.removeAction', { n })}
      </Button>
    </fieldset>
  );
}

interface RowsProps<T> {
  readonly title: string;
  readonly add: string;
  readonly rows: readonly T[];
  readonly blank: T;
  readonly onChange: (rows: T[]) => void;
  readonly fields: (row: T, change: (part: Partial<T>) => void) => React.ReactNode;
}

/** Lines that can be added and removed: funders, indicators. */
function Rows<T>({ title, add, rows, blank, onChange, fields }: RowsProps<T>) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={title} className={classes.rows}>
      {rows.map((row, i) => (
        <div key={i} className={classes.row}>
          {fields(row, (part) => onChange(rows.map((one, at) => (at === i ? { ...one, ...part } : one))))}
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
