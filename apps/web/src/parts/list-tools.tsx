import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ListToolsProps {
  /** What stands in this place of the list, for those who do not see it. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove?: (by: -1 | 1) => void;
  readonly onRemove?: () => void;
}

/** One entry of a list: up, down, away. */
export function ListTools({ name, at, count, onMove, onRemove }: ListToolsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={2} wrap="nowrap">
      {onMove && count > 1 && (
        <>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('parts.moveUp', { name })}
            disabled={at === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp aria-hidden size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('parts.moveDown', { name })}
            disabled={at === count - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown aria-hidden size={18} />
          </ActionIcon>
        </>
      )}
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="danger"
          size="lg"
          aria-label={t('parts.remove', { name })}
          onClick={onRemove}
        >
          <IconTrash aria-hidden size={18} />
        </ActionIcon>
      )}
    </Group>
  );
}
