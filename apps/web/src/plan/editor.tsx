import { Button, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/problem.js';
import { useAct } from '../api/commands.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { ActionFields } from './action-fields.js';
import classes from './plan.module.css';
import { PlanTable } from './table.js';
import { blankAction, blankObjective, blankPlan, type Objective, type PlanView } from './types.js';
import { useKeptPlan } from './use-kept-plan.js';

interface PlanEditorProps {
  readonly view: ProtocolView;
  readonly year: number;
  readonly plan: PlanView | undefined;
  readonly onDone: () => void;
}

/** The grid in which a plan is written, objective by objective, and what it makes as months and money below. */
export function PlanEditor({ view, year, plan, onDone }: PlanEditorProps) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const record = useAct(organisation, view.id);
  const { content, keep, forget } = useKeptPlan(`pacta.plan.${view.id}.${year}`, plan?.content ?? blankPlan);
  const [party, setParty] = useState(view.parties[0]?.id ?? '');
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const errors = fieldErrors(record.error);
  const { objectives } = content;
  const setObjectives = (after: Objective[]): void => keep({ ...content, objectives: after });
  const setObjective = (at: number, part: Partial<Objective>): void =>
    setObjectives(objectives.map((objective, i) => (i === at ? { ...objective, ...part } : objective)));
  const propose = (): void => {
    if (!on) return;
    record.mutate(
      { type: 'propose-action-plan', party, on, year, content },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  };
  return (
    <Stack gap="lg">
      {objectives.map((objective, o) => (
        <Sheet key={o} aria-labelledby={`objective-${o}`}>
          <Title order={2} fz="1.15rem" id={`objective-${o}`} mb="sm">
            {t('plan.objectiveN', { n: o + 1 })}
          </Title>
          <TextInput
            label={t('plan.objective')}
            placeholder={t('plan.objectiveExample')}
            value={objective.title}
            onChange={({ currentTarget }) => setObjective(o, { title: currentTarget.value })}
            error={errors[`act.content.objectives.${o}.title`]}
          />
          {objective.actions.map((action, a) => (
            <ActionFields
              key={a}
              n={a + 1}
              action={action}
              parties={view.parties}
              onChange={(after) =>
                setObjective(o, { actions: objective.actions.map((one, i) => (i === a ? after : one)) })
              }
              onRemove={() => setObjective(o, { actions: objective.actions.filter((_, i) => i !== a) })}
            />
          ))}
          <Group mt="md" justify="space-between">
            <Button
              variant="light"
              size="sm"
              leftSection={<IconPlus aria-hidden size={16} />}
              onClick={() => setObjective(o, { actions: [...objective.actions, blankAction] })}
            >
              {t('plan.addAction')}
            </Button>
            {objectives.length > 1 && (
              <Button
                variant="subtle"
                color="danger"
                size="sm"
                onClick={() => setObjectives(objectives.filter((_, i) => i !== o))}
              >
                {t('plan.removeObjective')}
              </Button>
            )}
          </Group>
        </Sheet>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={18} />}
          onClick={() => setObjectives([...objectives, blankObjective])}
        >
          {t('plan.addObjective')}
        </Button>
      </div>
      <PlanTable content={content} parties={view.parties} />
      <Sheet tone="accent">
        <Title order={2} fz="1.15rem" mb="sm">
          {t('plan.proposeTitle')}
        </Title>
        <div className={classes.fields}>
          <NativeSelect
            label={t('plan.proposedBy')}
            value={party}
            onChange={({ currentTarget }) => setParty(currentTarget.value)}
            data={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DayField label={t('plan.proposedOn')} value={on} onChange={setOn} error={errors['on']} required />
        </div>
        <Stack mt="md">
          <ProblemNote error={record.error} />
          <Group>
            <Button onClick={propose} loading={record.isPending}>
              {t('plan.propose')}
            </Button>
            {plan && (
              <Button variant="subtle" onClick={onDone}>
                {t('common.cancel')}
              </Button>
            )}
          </Group>
        </Stack>
      </Sheet>
    </Stack>
  );
}
