import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { PartyField } from '../acts/fields.js';
import classes from '../acts/acts.module.css';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import type { AboutProtocol } from '../protocol/about.js';
import { AmountField } from './budget.js';
import { progressOf, statuses } from './types.js';

/** How far one action has come: its status, what its indicators show beside where they stood and where they should be, what was spent. */
export function ProgressForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { year = 0, objective = 0, action = 0, party } = useAbout();
  const plan = view.plans.find((one) => one.year === year);
  const planned = plan?.content.objectives[objective]?.actions[action];
  const last = plan && progressOf(plan, objective, action);
  const indicators = planned?.indicators ?? [];
  const form = useSaid<'report-progress'>({
    type: 'report-progress',
    party: party ?? view.parties[0]?.id ?? '',
    on: view.today,
    year,
    objective,
    action,
    status: last?.status ?? 'under-way',
    actuals: indicators.map((_, i) => last?.actuals[i] ?? ''),
    spentCents: last?.spentCents ?? null,
    note: '',
  });
  const { said, set, errors } = form;
  return (
    <ActForm
      form={form}
      action={t('plan.progress.action')}
      effect={t('plan.progress.effect')}
      home={to.plan(view.id, year)}
      scan
    >
      <Text fw={600}>{planned?.title}</Text>
      <PartyField
        label={t('plan.progress.by')}
        parties={view.parties}
        among={view.parties.map(({ id }) => id)}
        value={said.party}
        onChange={(next) => set({ party: next })}
        error={errors['party']}
      />
      <DayField label={t('plan.progress.on')} required {...form.day('on')} />
      <Radio.Group
        label={t('plan.progress.status')}
        value={said.status}
        onChange={(value) => set({ status: statuses.find((one) => one === value) ?? 'under-way' })}
      >
        <Stack gap="xs" mt="xs">
          {statuses.map((status) => (
            <Radio key={status} value={status} label={t(`plan.statuses.${status}`)} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      {indicators.length > 0 && (
        <fieldset className={classes.group}>
          <legend>{t('plan.indicators')}</legend>
          <Stack gap="xs">
            {indicators.map(({ name, baseline, target }, i) => (
              <TextInput
                key={i}
                label={name || t('plan.indicatorN', { n: i + 1 })}
                description={t('plan.progress.from', { baseline: baseline || '—', target: target || '—' })}
                value={said.actuals[i] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  set({ actuals: indicators.map((_, at) => (at === i ? value : (said.actuals[at] ?? ''))) })
                }
                error={errors[`actuals.${i}`] ?? errors['actuals']}
              />
            ))}
          </Stack>
        </fieldset>
      )}
      <AmountField
        label={t('plan.progress.spent')}
        cents={said.spentCents}
        onChange={(spentCents) => set({ spentCents })}
        error={errors['spentCents']}
      />
      <Textarea label={t('plan.progress.note')} autosize minRows={2} {...form.line('note')} />
    </ActForm>
  );
}
