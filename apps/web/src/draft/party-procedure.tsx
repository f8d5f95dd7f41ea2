import { Checkbox, List, Text } from '@mantine/core';
import type { ReferenceData } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { useParties, useSheet } from './context.js';

type Step = ReferenceData['regimes'][number]['steps'][number];

/** The steps that the regime prescribes, in their order; those that depend on something say on what, or are ticked here. */
export function PartyProcedure({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const { reference } = useSheet();
  const { parties, setParty } = useParties();
  const condition = useCondition();
  const party = parties[at];
  const regime = reference.regimes.find(({ id }) => id === party?.regime);
  if (!party || !regime) return null;
  const choose = (id: string, chosen: boolean): void =>
    setParty(at, { options: chosen ? [...party.options, id] : party.options.filter((one) => one !== id) });
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('draft.procedure')}
      </Text>
      <List type="ordered" size="sm" c="dimmed">
        {regime.steps.map((step) => (
          <List.Item key={step.id}>
            {[step.title, condition(step)].filter(Boolean).join(', ')}
            {step.within && ` (${t(`draft.within.${step.within.counted}`, { count: step.within.days })})`}
          </List.Item>
        ))}
      </List>
      {regime.steps.filter(isChosen).map((step) => (
        <Checkbox
          key={step.id}
          mt="xs"
          label={t(step.when?.kind === 'commitment' ? 'draft.evenBelow' : 'draft.optionalStep', { step: step.title })}
          checked={party.options.includes(step.id)}
          onChange={({ currentTarget: { checked } }) => choose(step.id, checked)}
        />
      ))}
    </div>
  );
}

/** An organ may be heard below its amount too; who countersigns is said with the signatories. */
const isChosen = ({ when }: Step): boolean => when !== null && when.kind !== 'countersignatory';

/** «à partir de 22 000 €»: when a step is asked for; empty for one that everybody takes. */
export function useCondition(): (step: Pick<Step, 'when'>) => string {
  const { t } = useTranslation();
  const { money } = useFormats();
  return ({ when }) => {
    if (!when) return '';
    if (when.kind === 'commitment') return t('draft.when.commitment', { amount: money(when.cents, when.currency) });
    return t(`draft.when.${when.kind}`);
  };
}
