import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ProblemNoteProps {
  readonly error: Error | null | undefined;
  readonly retry?: () => void;
}

/** A refusal or a failure as a sentence, read aloud when it comes; nothing when there is none. */
export function ProblemNote({ error, retry }: ProblemNoteProps) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <Alert role="alert" color="red" variant="outline" icon={<IconAlertTriangle aria-hidden />} c="var(--pacta-late)">
      {error.message}
      {retry && (
        <Button variant="default" size="sm" mt="sm" onClick={retry} display="block">
          {t('common.again')}
        </Button>
      )}
    </Alert>
  );
}
