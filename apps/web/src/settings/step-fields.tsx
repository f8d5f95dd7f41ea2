import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReferenceData } from '../api/queries.js';
import { useCondition } from '../draft/party-procedure.js';
import { MoneyField } from '../money/money-field.js';
import { useProblem } from './problems.js';
import classes from './settings.module.css';
import type { RegimeStep } from './types.js';
import { WordsField } from './words-field.js';

const ACTS = ['signature', 'deliberation', 'formality'] as const;
const ORGANS = [
  'college',
  'authorities',
  'council',
  'president',
  'mayor',
  'director-general',
  'prefect',
  'state',
  'finance-director',
  'public',
] as const;
const CONDITIONS = ['always', 'option', 'countersignatory', 'commitment'] as const;
type When = RegimeStep['when'];

const conditionOf = (chosen: string): When => {
  if (chosen === 'commitment') return { kind: 'commitment', cents: 2_200_000, currency: 'EUR' };
  return chosen === 'option' || chosen === 'countersignatory' ? { kind: chosen } : undefined;
};

interface StepFieldsProps {
  readonly at: string;
  readonly step: RegimeStep;
  readonly change: (part: Partial<RegimeStep>) => void;
}

/** One step: who does what, in which cases, in how many days, and the text that prescribes it. */
export function StepFields({ at, step, change }: StepFieldsProps) {
  const { t } = useTranslation();
  const problem = useProblem();
  const { act, organ, when, within, quorum, label, source } = step;
  const one = <T extends string>(known: readonly T[], value: string, otherwise: T): T =>
    known.find((each) => each === value) ?? otherwise;
  return (
    <>
      <WordsField
        path={`${at}.label`}
        label={t('settings.step.label')}
        value={label}
        onChange={(words) => change({ label: words })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('settings.step.act')}
          value={act}
          onChange={({ currentTarget }) => change({ act: one(ACTS, currentTarget.value, 'formality') })}
          data={ACTS.map((each) => ({ value: each, label: t(`settings.step.acts.${each}`) }))}
        />
        <NativeSelect
          label={t('settings.step.organ')}
          value={organ}
          onChange={({ currentTarget }) => change({ organ: one(ORGANS, currentTarget.value, 'mayor') })}
          data={ORGANS.map((each) => ({ value: each, label: t(`settings.step.organs.${each}`) }))}
        />
        <NativeSelect
          label={t('settings.step.when')}
          value={when?.kind ?? 'always'}
          onChange={({ currentTarget }) => change({ when: conditionOf(currentTarget.value) })}
          data={CONDITIONS.map((each) => ({ value: each, label: t(`settings.step.conditions.${each}`) }))}
        />
        {when?.kind === 'commitment' && (
          <MoneyField
            {...problem(`${at}.when.cents`)}
            label={t('settings.step.amount')}
            cents={when.cents}
            currency={when.currency}
            onChange={(cents) => change({ when: { ...when, cents: cents ?? 0 } })}
          />
        )}
        <NumberInput
          {...problem(`${at}.within.days`)}
          label={t('settings.step.within')}
          description={t('settings.step.withinHint')}
          min={1}
          value={within?.days ?? ''}
          onChange={(days) =>
            change({ within: days === '' ? undefined : { counted: within?.counted ?? 'calendar', days: Number(days) } })
          }
        />
        {within && (
          <NativeSelect
            label={t('settings.policy.counted')}
            value={within.counted}
            onChange={({ currentTarget }) =>
              change({ within: { ...within, counted: one(['calendar', 'working'], currentTarget.value, 'calendar') } })
            }
            data={(['calendar', 'working'] as const).map((unit) => ({
              value: unit,
              label: t(`settings.days.${unit}`),
            }))}
          />
        )}
      </div>
      {act === 'deliberation' && (
        <Checkbox
          {...problem(`${at}.quorum`)}
          label={t('settings.step.quorum')}
          checked={quorum === 'majority'}
          onChange={({ currentTarget: { checked } }) => change({ quorum: checked ? 'majority' : undefined })}
        />
      )}
      <TextInput
        {...problem(`${at}.source`)}
        label={t('settings.source')}
        description={t('settings.sourceHint')}
        value={source}
        onChange={({ currentTarget }) => change({ source: currentTarget.value })}
      />
    </>
  );
}

/** What steps are called: by their own words, or as the catalogues of the service call those of the defaults. */
export function useStepWords() {
  const { t, i18n } = useTranslation();
  const { data } = useReferenceData();
  const condition = useCondition();
  const known = new Map(
    (data?.regimes ?? []).flatMap(({ steps }) => steps.map(({ id, title }) => [id, title] as const)),
  );
  const nameOf = ({ id, label }: RegimeStep, at: number): string =>
    label?.[i18n.language] || label?.['fr'] || known.get(id) || t('settings.step.n', { n: at + 1 });
  const about = ({ act, organ, when }: RegimeStep): string =>
    [
      t(`settings.step.acts.${act}`),
      t(`settings.step.organs.${organ}`),
      when?.kind === 'commitment' ? condition({ when }) : when && t(`settings.step.conditions.${when.kind}`),
    ]
      .filter(Boolean)
      .join(' · ');
  return { nameOf, about };
}
