import { Stack, Textarea, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form.js';
import { useActForm } from '../acts/use-act-form.js';
import { useRecorded } from '../acts/correcting.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { Sheet } from '../parts/sheet.js';
import { LessonsLearnt } from '../projects/lessons.js';
import { partyName } from '../protocol/party-names.js';
import classes from './evaluation.module.css';
import { Evaluator, type EvaluatorSaid } from './evaluator.js';
import { inWords, Scale } from './scale.js';
import { groupsOf, scaleOf, type Grid } from './types.js';

interface CardProps {
  readonly view: ProtocolView;
  readonly period: string;
  readonly party: string;
  readonly grid: Grid;
}

interface Said {
  readonly on: CivilDay | null;
  readonly scores: Readonly<Record<string, number>>;
  readonly lessons: string;
  readonly dissent: string;
  readonly evaluator?: EvaluatorSaid | null;
}

/** One partner's own card: a score a criterion, its lessons, and where it does not agree. */
export function Card({ view, period, party, grid }: CardProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const recorded = useRecorded('submit-evaluation');
  const [told, setTold] = useState(false);
  const name = partyName(view, party);
  const form = useActForm<Said>(
    recorded ?? { on: view.today, scores: {}, lessons: '', dissent: '' },
    ({ on, ...said }) => ({
      type: 'submit-evaluation',
      party,
      period: period === 'final' ? 'final' : Number(period),
      on: on as CivilDay, // said, or the form would not have come here
      ...said,
    }),
  );
  const { said, set, errors } = form;
  const wanting = grid.criteria.filter(({ id }) => said.scores[id] === undefined);
  const check = (): boolean => {
    const [first] = wanting;
    setTold(wanting.length > 0);
    if (first) document.getElementById(`${first.id}-${scaleOf(grid, first).min}`)?.focus();
    return wanting.length === 0;
  };
  const { min, max } = grid.scale;
  const scale = inWords(grid.scale) || t('evaluation.plainScale', { min, max });
  return (
    <Sheet aria-labelledby="card-title" style={{ maxWidth: '52rem' }}>
      <Title order={2} id="card-title" fz="1.3rem">
        {t('evaluation.cardOf', { name })}
      </Title>
      <p className={classes.sealed}>{scale}</p>
      <ActForm
        form={form}
        action={t('evaluation.submit', { name })}
        effect={t('evaluation.effect', { name })}
        home={to.evaluation(view.id, period)}
        check={check}
        scan
      >
        {groupsOf(grid).map(({ name: group, criteria }) => (
          <div key={group} className={classes.criteria} role="group" aria-label={group}>
            <Title order={3} fz="1rem" className={classes.group}>
              {group}
            </Title>
            {criteria.map((criterion) => (
              <Scale
                key={criterion.id}
                criterion={criterion}
                scale={scaleOf(grid, criterion)}
                value={said.scores[criterion.id]}
                missing={told}
                onChange={(score) => set({ scores: { ...said.scores, [criterion.id]: score } })}
              />
            ))}
          </div>
        ))}
        <Stack mt="lg">
          {grid.asksForEvaluator && (
            <Evaluator
              value={said.evaluator}
              onChange={(evaluator) => set({ evaluator })}
              error={errors['evaluator'] ?? errors['evaluator.origin']}
            />
          )}
          <LessonsLearnt view={view} />
          <Textarea
            label={t('evaluation.lessons')}
            description={t('evaluation.lessonsHint')}
            autosize
            minRows={3}
            {...form.line('lessons')}
          />
          <Textarea
            label={t('evaluation.dissent')}
            description={t('evaluation.dissentHint')}
            autosize
            minRows={2}
            {...form.line('dissent')}
          />
          <DayField label={t('evaluation.on')} required {...form.day('on')} />
          {told && wanting.length > 0 && (
            <p role="alert" style={{ color: 'var(--mantine-color-error)', margin: 0 }}>
              {t('evaluation.wanting', { count: wanting.length })}
            </p>
          )}
        </Stack>
      </ActForm>
    </Sheet>
  );
}
