import { Button, Input, NativeSelect, NumberInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReferenceData } from '../api/queries.js';
import { ListTools } from '../parts/list-tools.js';
import { moved } from '../parts/moved.js';
import { Sheet } from '../parts/sheet.js';
import { placeId, useProblem, useProblemsAt } from './problems.js';
import classes from './settings.module.css';
import type { Bodies } from './types.js';

interface KindPartiesProps {
  readonly value: Bodies['kinds'];
  readonly onChange: (part: Partial<Bodies['kinds']>) => void;
}

/** How many parties, and by which regimes they are suggested to bind themselves. */
export function KindParties({ value: { parties, regimes }, onChange }: KindPartiesProps) {
  const { t } = useTranslation();
  const { data: reference } = useReferenceData();
  const problem = useProblem();
  const problemAt = useProblemsAt();
  const known = reference?.regimes ?? [];
  const titleOf = (id: string): string => known.find((one) => one.id === id)?.title ?? id;
  return (
    <Sheet aria-labelledby="kind-parties">
      <Title order={3} fz="1.15rem" id="kind-parties" mb="sm">
        {t('draft.steps.parties')}
      </Title>
      <div className={classes.pair} id={placeId('parties')}>
        {(['min', 'max'] as const).map((end) => (
          <NumberInput
            key={end}
            {...problem(`parties.${end}`)}
            label={t(`settings.kind.parties.${end}`)}
            min={1}
            max={40}
            value={parties[end]}
            onChange={(count) => onChange({ parties: { ...parties, [end]: Number(count) || 1 } })}
          />
        ))}
      </div>
      {problemAt('parties') && <Input.Error size="md">{problemAt('parties')}</Input.Error>}
      <Input.Label component="div" size="md" mt="md">
        {t('settings.kind.regimes')}
      </Input.Label>
      <Input.Description size="md">{t('settings.kind.regimesHint')}</Input.Description>
      <ol className={classes.list} id={placeId('regimes')} style={{ marginTop: '0.4rem' }}>
        {regimes.map((id, i) => (
          <li key={i} style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
            <NativeSelect
              {...problem(`regimes.${i}`)}
              aria-label={t('settings.kind.regimeOf', { n: i + 1 })}
              style={{ flex: '1 1 auto' }}
              value={id}
              onChange={({ currentTarget: { value } }) =>
                onChange({ regimes: regimes.map((one, at) => (at === i ? value : one)) })
              }
              data={[...new Set([...known.map((one) => one.id), id])].map((one) => ({
                value: one,
                label: titleOf(one),
              }))}
            />
            <ListTools
              name={titleOf(id)}
              at={i}
              count={regimes.length}
              onMove={(by) => onChange({ regimes: [...moved(regimes, i, by)] })}
              onRemove={() => onChange({ regimes: regimes.filter((_, at) => at !== i) })}
            />
          </li>
        ))}
      </ol>
      {problemAt('regimes') && <Input.Error size="md">{problemAt('regimes')}</Input.Error>}
      <Button
        variant="light"
        size="sm"
        mt="xs"
        leftSection={<IconPlus aria-hidden size={16} />}
        onClick={() => onChange({ regimes: [...regimes, known[0]?.id ?? ''] })}
      >
        {t('settings.kind.addRegime')}
      </Button>
    </Sheet>
  );
}
