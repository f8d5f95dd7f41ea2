import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note.js';

interface ConfirmProps {
  readonly opened: boolean;
  readonly title: string;
  /** What the act brings about, in a sentence. */
  readonly effect: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly pending: boolean;
  readonly error?: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks once before an act that binds. Stays open while it is recorded, and shows the refusal where there is one. */
export function Confirm(props: ConfirmProps) {
  const { opened, title, effect, action, danger = false, pending, error, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <Text>{effect}</Text>
        {children}
        <ProblemNote error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={onConfirm} loading={pending} {...(danger && { color: 'danger' })} data-autofocus>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
