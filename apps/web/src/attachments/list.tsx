import { Anchor } from '@mantine/core';
import type { AttachmentView } from '@pacta/contracts';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import classes from './attachments.module.css';

/** The files that show an entry, each a download. */
export function Attachments({ files }: { readonly files: readonly AttachmentView[] }) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map(({ sha256, name, size }) => (
        <li key={sha256}>
          <IconPaperclip aria-hidden size={16} />{' '}
          <Anchor
            href={address(`${PROTOCOL}/attachments/{sha256}`, { path: { organisation, protocol, sha256 } })}
            download={name}
            aria-label={t('attachments.download', { name })}
          >
            {name}
          </Anchor>{' '}
          <small>{t('documents.size', { kb: Math.ceil(size / 1024) })}</small>
        </li>
      ))}
    </ul>
  );
}
