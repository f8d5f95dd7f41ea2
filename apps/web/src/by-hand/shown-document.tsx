import { Button, Group, Text, Title } from '@mantine/core';
import type { TypedDocument } from '@pacta/contracts';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Paper } from '../document/paper.js';
import { ProblemNote } from '../parts/problem-note.js';
import classes from './by-hand.module.css';
import { useDraftFile, type Shown } from './queries.js';

interface ShownDocumentProps {
  readonly kind: string;
  readonly typed: TypedDocument;
  readonly shown: Shown;
  /** A draft was asked for: what is wrong with it is to be told. */
  readonly onTried: () => void;
}

/** The document as it is being typed, and as a file marked «projet». */
export function ShownDocument({ kind, typed, shown: { outline, error }, onTried }: ShownDocumentProps) {
  const { t } = useTranslation();
  const bring = useDraftFile(kind);
  const [failed, setFailed] = useState<Error>();
  const download = (format: 'pdf' | 'docx'): void => {
    setFailed(undefined);
    onTried();
    bring(typed, format).catch((reason: unknown) => reason instanceof Error && setFailed(reason));
  };
  return (
    <aside className={classes.shown} aria-labelledby="shown-title">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="shown-title" fz="1.1rem">
          {t('byHand.shown')}
        </Title>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconFileTypePdf aria-hidden size={18} />}
            onClick={() => download('pdf')}
          >
            {t('document.pdf')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconFileTypeDocx aria-hidden size={18} />}
            onClick={() => download('docx')}
          >
            {t('document.docx')}
          </Button>
        </Group>
      </Group>
      <ProblemNote error={failed} />
      {outline ? (
        <div className={classes.page} tabIndex={0} role="region" aria-label={t('byHand.shown')}>
          <Paper outline={outline} />
        </div>
      ) : (
        <Text c="dimmed">{error ? t('byHand.notYet') : t('byHand.coming')}</Text>
      )}
    </aside>
  );
}
