import { Button, Group, Progress, Text } from '@mantine/core';
import type { ImportView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useCancelImport } from './commands.js';

/** How far it is, and how to stop it. It goes on when the page is closed. */
export function ImportProgress({ view: { id, state, rows, clocks } }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const cancel = useCancelImport(organisation, id);
  const dealt = rows.done + rows.refused;
  const total = dealt + rows.ready;
  if (state === 'cancelled')
    return (
      <Sheet tone="soon">
        <Text role="status">{t('imports.cancelled', { count: rows.done })}</Text>
      </Sheet>
    );
  const running = state === 'running';
  return (
    <Sheet tone={running ? 'accent' : 'done'}>
      <Text role="status" fw={600} mb="xs">
        {running ? t('imports.running', { done: dealt, count: total }) : t('imports.finished', { count: rows.done })}
      </Text>
      {running && (
        <Progress
          value={total > 0 ? (100 * dealt) / total : 0}
          size="lg"
          aria-label={t('imports.progress')}
          mb="sm"
          animated
        />
      )}
      {!running && clocks < rows.done && <Text c="dimmed">{t('imports.clocks', { clocks, count: rows.done })}</Text>}
      {rows.refused > 0 && <Text>{t('imports.refused', { count: rows.refused })}</Text>}
      {running && (
        <Group>
          <Button variant="default" onClick={() => cancel.mutate()} loading={cancel.isPending}>
            {t('imports.stop')}
          </Button>
          <Text c="dimmed">{t('imports.leave')}</Text>
        </Group>
      )}
      <ProblemNote error={cancel.error} />
    </Sheet>
  );
}
