import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct, useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { PartyField } from '../acts/fields.js';
import { useCorrecting } from '../acts/correcting.js';
import { useSaid } from '../acts/use-act-form.js';
import { useWhere } from '../frame/where.js';
import { DayField } from '../parts/day-field.js';
import { Sheet } from '../parts/sheet.js';
import { LessonsLearnt } from '../projects/lessons.js';
import { ActionFields } from './action-fields.js';
import { keptPlan } from './kept-plan.js';
import classes from './plan.module.css';
import { PlanTable } from './table.js';
import { blankAction, blankObjective, blankPlan, type Objective, type PlanContent, type PlanView } from './types.js';

interface PlanEditorProps {
  readonly view: ProtocolView;
  readonly year: number;
  readonly plan: PlanView | undefined;
  readonly onDone?: () => void;
}

/** The grid in which a plan is written, objective by objective, and what it makes as months and money below. */
export function PlanEditor({ view, year, plan, onDone }: PlanEditorProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const about = useAbout();
  const correcting = useCorrecting() !== null;
  const kept = keptPlan(`pacta.plan.${view.id}.${year}`);
  const among = mayAct(view, ['propose-action-plan'], { year });
  const form = useSaid<'propose-action-plan'>({
    type: 'propose-action-plan',
    party: about.party ?? among[0] ?? view.parties[0]?.id ?? '',
    on: view.today,
    year,
    content: kept.read() ?? plan?.content ?? blankPlan,
  });
  const { content, party } = form.said;
  const { objectives } = content;
  const setObjectives = (after: Objective[]): void => {
    const written: PlanContent = { ...content, objectives: after };
    if (!correcting) kept.write(written);
    form.set({ content: written });
  };
  const setObjective = (at: number, part: Partial<Objective>): void =>
    setObjectives(objectives.map((objective, i) => (i === at ? { ...objective, ...part } : objective)));
  return (
    <ActForm
      form={form}
      action={t('plan.propose')}
      effect={t('plan.proposeEffect', { year })}
      home={to.plan(view.id, year)}
      onRecorded={() => {
        kept.forget();
        onDone?.();
      }}
      scan
    >
      <LessonsLearnt view={view} />
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
            error={form.errors[`content.objectives.${o}.title`]}
          />
          {objective.actions.map((action, a) => (
            <ActionFields
              key={a}
              n={a + 1}
              action={action}
              view={view}
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
      <PlanTable content={content} view={view} />
      <Sheet tone="accent">
        <Title order={2} fz="1.15rem" mb="sm">
          {t('plan.proposeTitle')}
        </Title>
        <Stack>
          <div className={classes.fields}>
            <PartyField
              label={t('plan.proposedBy')}
              parties={view.parties}
              among={among}
              value={party}
              onChange={(next) => form.set({ party: next })}
              error={form.errors['party']}
            />
            <DayField label={t('plan.proposedOn')} required {...form.day('on')} />
          </div>
        </Stack>
      </Sheet>
    </ActForm>
  );
}
