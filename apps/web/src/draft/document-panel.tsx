import { Button, Group, Title } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { protocolPath } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { useSheet } from './context.js';
import classes from './document-panel.module.css';
import { cicProtocol } from './outline/cic-protocol.fr.js';
import { fieldId } from './steps.js';
import type { Block, Outline, Piece } from './outline/outline.js';

const OUTLINES: Readonly<Record<string, Outline>> = { 'cic-protocol': cicProtocol };

/** The document that is growing beside the form: a click on a blank goes to its field; the real file is one button away. */
export function DocumentPanel() {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { draft, view } = useSheet();
  const outline = OUTLINES[view.kind];
  const file = (format: 'pdf' | 'docx'): string =>
    address(`${protocolPath(organisation, protocol)}/preview`, { format });
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
      {outline && (
        <div
          className={classes.page}
          lang={draft.text.language}
          tabIndex={0}
          role="region"
          aria-label={t('document.title')}
        >
          {outline(draft.text).map((block, i) => (
            <OutlineBlock key={i} block={block} />
          ))}
        </div>
      )}
    </aside>
  );
}

function OutlineBlock({ block: { style, pieces } }: { readonly block: Block }) {
  return (
    <p className={classes[style]}>
      {pieces.map((piece, i) => (
        <OutlinePiece key={i} piece={piece} />
      ))}
    </p>
  );
}

function OutlinePiece({ piece }: { readonly piece: Piece }) {
  const { go } = useSheet();
  if (typeof piece === 'string') return piece;
  const filled = piece.value.trim() !== '';
  return (
    <a
      href={`#${fieldId(piece.path)}`}
      className={filled ? classes.filled : classes.blank}
      onClick={(event) => {
        event.preventDefault();
        go(piece.path);
      }}
    >
      {filled ? piece.value : `[${piece.hint}]`}
    </a>
  );
}
