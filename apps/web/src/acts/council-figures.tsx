import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './acts.module.css';
import { actFieldId } from './field-id.js';
import type { Minutes } from './council-minutes.js';
import type { ActForm } from './use-act-form.js';

const GROUPS = [
  ['attendance', ['members', 'present']],
  ['votes', ['for', 'against', 'abstentions']],
] as const;

/** Who was there, and how they voted. Left empty where the minutes do not say. */
export function CouncilFigures({ form }: { readonly form: ActForm<Minutes> }) {
  const { t } = useTranslation();
  return GROUPS.map(([group, figures]) => (
    <fieldset key={group} className={classes.group}>
      <legend>{t(`acts.council.${group}`)}</legend>
      <div className={group === 'votes' ? classes.three : classes.pair}>
        {figures.map((key, i) => (
          <NumberInput
            key={key}
            id={actFieldId(`${group}.${key}`)}
            label={t(`acts.council.${key}`)}
            min={0}
            hideControls
            allowDecimal={false}
            allowNegative={false}
            value={form.said[key]}
            onChange={(value) => form.set({ [key]: value === '' ? '' : Number(value) })}
            error={form.errors[`${group}.${key}`] ?? (i === 0 ? form.errors[group] : undefined)}
          />
        ))}
      </div>
    </fieldset>
  ));
}
