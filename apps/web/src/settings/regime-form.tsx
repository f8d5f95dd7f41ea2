import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import { DutiesField } from './duties-field.js';
import type { FormProps } from './forms.js';
import { ItemList } from './item-list.js';
import { PolicyChangesField } from './policy-changes-field.js';
import { slugOf } from './slug.js';
import { StepFields, useStepWords } from './step-fields.js';
import type { Bodies, RegimeStep } from './types.js';
import { WordsField } from './words-field.js';

const INSTRUMENTS = ['amendment', 'adhesion', 'termination'] as const;
type Regime = Bodies['regimes'];

/** How a kind of public body binds itself: its steps in their order, and which of them change or end a text. */
export function RegimeForm({ value, start, title, onChange }: FormProps<'regimes'>) {
  const { t } = useTranslation();
  const { nameOf, about } = useStepWords();
  const set = (part: Partial<Regime>): void => onChange({ ...value, ...part });
  const { steps } = value;
  const settled = (start?.steps ?? []).map(({ id }) => id);

  /** The id of a step that is new follows its name; what names the step follows the id. */
  const setSteps = (next: RegimeStep[]): void => {
    const ids = new Map<string, string>();
    const named = next.map((step): RegimeStep => {
      const taken = next.filter((other) => other !== step).map(({ id }) => id);
      const id = settled.includes(step.id) ? step.id : slugOf(step.label?.['fr'] ?? '', taken, 'step');
      ids.set(step.id, id);
      return { ...step, id };
    });
    const kept = (list: readonly string[]): string[] => {
      const wanted = list.flatMap((id) => ids.get(id) ?? []);
      return named.map(({ id }) => id).filter((id) => wanted.includes(id));
    };
    const instruments = value.instruments && {
      instruments: Object.fromEntries(
        Object.entries(value.instruments).map(([kind, list]) => [kind, kept(list)] as const),
      ),
    };
    set({ steps: named, ...instruments });
  };

  return (
    <Stack gap="lg">
      <Sheet>
        <WordsField
          path="label"
          label={t('settings.regime.label')}
          description={value.label ? '' : t('settings.namedSo', { title })}
          value={value.label}
          onChange={(label) => set({ label })}
        />
      </Sheet>
      <Sheet aria-labelledby="regime-steps">
        <Title order={3} fz="1.15rem" id="regime-steps">
          {t('settings.regime.steps')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.regime.stepsLead')}
        </Text>
        <ItemList
          path="steps"
          items={steps}
          nameOf={nameOf}
          about={about}
          add={t('settings.regime.addStep')}
          blank={(): RegimeStep => ({
            id: slugOf(
              '',
              steps.map(({ id }) => id),
              'step',
            ),
            act: 'signature',
            organ: 'mayor',
            label: { fr: '' },
            source: '',
          })}
          onChange={setSteps}
        >
          {(step, at, change) => <StepFields at={at} step={step} change={change} />}
        </ItemList>
      </Sheet>
      <Sheet aria-labelledby="regime-instruments">
        <Title order={3} fz="1.15rem" id="regime-instruments">
          {t('settings.regime.instruments')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.regime.instrumentsLead')}
        </Text>
        <Stack>
          {INSTRUMENTS.map((kind) => {
            const asked = value.instruments?.[kind] ?? steps.map(({ id }) => id);
            return (
              <Checkbox.Group
                key={kind}
                label={t(`settings.regime.kinds.${kind}`)}
                value={[...asked]}
                onChange={(chosen) =>
                  set({
                    instruments: {
                      ...value.instruments,
                      [kind]: steps.map(({ id }) => id).filter((id) => chosen.includes(id)),
                    },
                  })
                }
              >
                <Stack gap={4} mt={4}>
                  {steps.map((step, i) => (
                    <Checkbox key={step.id} value={step.id} size="sm" label={nameOf(step, i)} />
                  ))}
                </Stack>
              </Checkbox.Group>
            );
          })}
        </Stack>
      </Sheet>
      <Sheet aria-labelledby="regime-duties">
        <Title order={3} fz="1.15rem" id="regime-duties">
          {t('settings.duty.title')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.duty.lead')}
        </Text>
        <DutiesField
          path="duties"
          duties={value.duties}
          steps={steps.map((step, i) => ({ id: step.id, name: nameOf(step, i) }))}
          onChange={(duties) => set({ duties })}
        />
      </Sheet>
      <PolicyChangesField value={value.policies} onChange={(policies) => set({ policies })} />
    </Stack>
  );
}
