import { Button, Group, Title } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { PROTOCOL, useOutline } from '../api/queries.js';
import { Paper } from '../document/paper.js';
import { useWhere } from '../frame/where.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useSheet } from './context.js';
import classes from './document-panel.module.css';
import { DocumentPart } from './document-part.js';

/** The document that is growing beside the form, as saved: a click on a blank goes to its field; the file is one button away. */
export function DocumentPanel() {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { draft } = useSheet();
  const outline = useOutline(organisation, protocol, `revision ${draft.revision}`);
  const file = (format: 'pdf' | 'docx'): string =>
    address(`${PROTOCOL}/preview`, { path: { organisation, protocol }, query: { format } });
  return (
    <aside className={classes.panel} aria-labelledby="document-title">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="document-title" fz="1.1rem">
          {t('document.title')}
        </Title>
        <Group gap="xs">
          <Button
            component="a"
            href={file('pdf')}
            target="_blank"
            variant="default"
            size="compact-md"
            leftSection={<IconFileTypePdf aria-hidden size={18} />}
          >
            {t('document.pdf')}
          </Button>
          <Button
            component="a"
            href={file('docx')}
            download
            variant="default"
            size="compact-md"
            leftSection={<IconFileTypeDocx aria-hidden size={18} />}
          >
            {t('document.docx')}
          </Button>
        </Group>
      </Group>
      <ProblemNote error={outline.error} />
      {outline.data && (
        <div className={classes.page} tabIndex={0} role="region" aria-label={t('document.title')}>
          <Paper outline={outline.data} show={DocumentPart} />
        </div>
      )}
    </aside>
  );
}
