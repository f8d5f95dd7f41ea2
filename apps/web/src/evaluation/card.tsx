import { Button, Stack, Textarea, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import { useAct } from '../api/commands.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { DayField } from '../parts/day-field.js';
import { Sheet } from '../parts/sheet.js';
import { partyName } from '../protocol/party-names.js';
import classes from './evaluation.module.css';
import { groupsOf, scaleOf, type Criterion, type Grid } from './types.js';

interface CardProps {
  readonly view: ProtocolView;
  readonly period: string;
  readonly party: string;
  readonly grid: Grid;
}

/** One partner's own card: a score a criterion, its lessons, and where it does not agree. */
export function Card({ view, period, party, grid }: CardProps) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const record = useAct(organisation, view.id);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  const [words, setWords] = useState({ lessons: '', dissent: '' });
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState(false);
  const name = partyName(view, party);
  const wanting = grid.criteria.filter(({ id }) => scores[id] === undefined);
  const errors = fieldErrors(record.error);

  const ask = (): void => {
    const [first] = wanting;
    setTold(wanting.length > 0);
    if (first) document.getElementById(`${first.id}-${grid.scale.min}`)?.focus();
    else setAsking(true);
  };
  const submit = (): void => {
    if (!on) return;
    const of = period === 'final' ? 'final' : Number(period);
    record.mutate(
      { type: 'submit-evaluation', party, period: of, on, scores, ...words },
      { onSuccess: () => setAsking(false) },
    );
  };

  return (
    <Sheet aria-labelledby="card-title" style={{ maxWidth: '52rem' }}>
      <Title order={2} id="card-title" fz="1.3rem">
        {t('evaluation.cardOf', { name })}
      </Title>
      <p className={classes.sealed}>{t('evaluation.scale')}</p>
      {groupsOf(grid).map(({ name: group, criteria }) => (
        <div key={group} className={classes.criteria} role="group" aria-label={group}>
          <Title order={3} fz="1rem" className={classes.group}>
            {group}
          </Title>
          {criteria.map((criterion) => (
            <Scale
              key={criterion.id}
              criterion={criterion}
              grid={grid}
              value={scores[criterion.id]}
              missing={told}
              onChange={(score) => setScores((before) => ({ ...before, [criterion.id]: score }))}
            />
          ))}
        </div>
      ))}
      <Stack mt="lg">
        <Textarea
          label={t('evaluation.lessons')}
          description={t('evaluation.lessonsHint')}
          autosize
          minRows={3}
          value={words.lessons}
          onChange={({ currentTarget: { value } }) => setWords((before) => ({ ...before, lessons: value }))}
          error={errors['lessons']}
        />
        <Textarea
          label={t('evaluation.dissent')}
          description={t('evaluation.dissentHint')}
          autosize
          minRows={2}
          value={words.dissent}
          onChange={({ currentTarget: { value } }) => setWords((before) => ({ ...before, dissent: value }))}
          error={errors['dissent']}
        />
        <DayField label={t('evaluation.on')} value={on} onChange={setOn} error={errors['on']} required />
        {told && wanting.length > 0 && (
          <p role="alert" style={{ color: 'var(--mantine-color-error)', margin: 0 }}>
            {t('evaluation.wanting', { count: wanting.length })}
          </p>
        )}
        <div>
          <Button onClick={ask}>{t('evaluation.submit', { name })}</Button>
        </div>
      </Stack>
      <Confirm
        opened={asking}
        title={t('evaluation.submit', { name })}
        effect={t('evaluation.effect', { name })}
        action={t('common.confirm')}
        pending={record.isPending}
        error={record.error}
        onConfirm={submit}
        onClose={() => setAsking(false)}
      />
    </Sheet>
  );
}

interface ScaleProps {
  readonly criterion: Criterion;
  readonly grid: Grid;
  readonly value: number | undefined;
  readonly missing: boolean;
  readonly onChange: (score: number) => void;
}

/** Plain radio buttons side by side: one Tab stop, arrows within. */
function Scale({ criterion: { id, label }, grid, value, missing, onChange }: ScaleProps) {
  return (
    <fieldset className={classes.scale} data-missing={missing && value === undefined}>
      <legend>{label}</legend>
      <div>
        {scaleOf(grid).map((score) => (
          <label key={score}>
            <input
              type="radio"
              id={`${id}-${score}`}
              name={id}
              value={score}
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
