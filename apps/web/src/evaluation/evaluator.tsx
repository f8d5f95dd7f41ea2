import { Group, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface EvaluatorSaid {
  readonly origin: 'internal' | 'external';
  readonly name: string;
}

interface EvaluatorProps {
  readonly value: EvaluatorSaid | null | undefined;
  readonly onChange: (evaluator: EvaluatorSaid) => void;
  readonly error?: string | undefined;
}

const origins = ['internal', 'external'] as const;

/** Who made the evaluation, where the grid asks: the partner itself, or somebody from outside. */
export function Evaluator({ value, onChange, error }: EvaluatorProps) {
  const { t } = useTranslation();
  const name = value?.name ?? '';
  return (
    <>
      <Radio.Group
        label={t('evaluation.evaluator')}
        value={value?.origin ?? ''}
        onChange={(picked) => {
          const origin = origins.find((one) => one === picked);
          if (origin) onChange({ origin, name });
        }}
        error={error}
        required
      >
        <Group gap="lg" mt="xs">
          {origins.map((origin) => (
            <Radio key={origin} value={origin} label={t(`evaluation.origins.${origin}`)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        label={t('evaluation.evaluatorName')}
        value={name}
        onChange={({ currentTarget }) => onChange({ origin: value?.origin ?? 'internal', name: currentTarget.value })}
      />
    </>
  );
}
