import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Budget } from './budget.js';
import { Indicators } from './indicators.js';
import classes from './plan.module.css';
import { places, type PlannedAction } from './types.js';

interface ActionFieldsProps {
  readonly n: number;
  readonly action: PlannedAction;
  readonly view: ProtocolView;
  readonly onChange: (action: PlannedAction) => void;
  readonly onRemove: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** One action: who leads on each side, where, when, for which project, with whose money, and how one will see that it worked. */
export function ActionFields({ n, action, view: { parties, projects }, onChange, onRemove }: ActionFieldsProps) {
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
  const setProject = (project: string): void => {
    const { project: _, ...rest } = action;
    onChange(project ? { ...rest, project } : rest);
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
        {projects.length > 0 && (
          <NativeSelect
            label={t('plan.project')}
            value={action.project ?? ''}
            onChange={({ currentTarget }) => setProject(currentTarget.value)}
            data={[
              { value: '', label: t('plan.noProject') },
              ...projects.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </div>
      <Budget budget={action.budget} onChange={(budget) => set({ budget })} />
      <Indicators rows={action.indicators} onChange={(indicators) => set({ indicators })} />
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
