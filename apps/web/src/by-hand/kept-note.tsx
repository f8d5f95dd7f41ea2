import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';

interface KeptNoteProps {
  readonly isTakenUp: boolean;
  readonly onGiveUp: () => void;
}

/** Says that what is typed is kept, or that what was typed before has been taken up again. */
export function KeptNote({ isTakenUp, onGiveUp }: KeptNoteProps) {
  const { t } = useTranslation();
  if (!isTakenUp)
    return (
      <Text role="status" c="dimmed" size="sm">
        {t('byHand.kept')}
      </Text>
    );
  return (
    <Sheet tone="soon">
      <Text role="status">{t('byHand.takenUp')}</Text>
      <Button variant="subtle" size="compact-sm" onClick={onGiveUp}>
        {t('byHand.giveUp')}
      </Button>
    </Sheet>
  );
}
