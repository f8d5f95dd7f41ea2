import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import type { TemplateVersionView } from '@pacta/contracts';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { useProtocols } from '../api/queries.js';
import { Paper } from '../document/paper.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useTemplateOutline, VERSION, type Which } from './api.js';
import { useVersionName } from './version-name.js';

interface ShownProps {
  readonly which: Which;
  readonly version: TemplateVersionView;
  readonly onClose: () => void;
}

/** What a version prints: of the sample, or of one of the protocols. */
export function Shown({ which, version, onClose }: ShownProps) {
  const { t } = useTranslation();
  const nameOf = useVersionName();
  const [protocol, setProtocol] = useState('');
  const { data: protocols } = useProtocols(which.organisation, { size: 200, sort: 'reference' });
  const { data, error } = useTemplateOutline(which, version.number, protocol);
  const query = { ...(protocol && { protocol }) };
  const link = (format: 'docx' | 'pdf'): string =>
    address(`${VERSION}/preview`, { path: { ...which, number: version.number }, query: { ...query, format } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={nameOf(version)}
      size="70rem"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Group align="flex-end" mb="md">
        <NativeSelect
          label={t('templates.with')}
          value={protocol}
          onChange={({ currentTarget }) => setProtocol(currentTarget.value)}
          data={[
            { value: '', label: t('templates.sample') },
            ...(protocols?.rows ?? []).map(({ id, reference, title }) => ({
              value: id,
              label: [reference, title].filter(Boolean).join(' · '),
            })),
          ]}
          style={{ flex: '1 1 16rem' }}
        />
        <Button
          component="a"
          href={link('pdf')}
          target="_blank"
          variant="default"
          leftSection={<IconFileTypePdf aria-hidden size={18} />}
        >
          PDF
        </Button>
        <Button
          component="a"
          href={link('docx')}
          download
          variant="default"
          leftSection={<IconFileTypeDocx aria-hidden size={18} />}
        >
          Word
        </Button>
      </Group>
      {error ? <ProblemNote error={error} /> : data ? <Paper outline={data} /> : <PageSkeleton />}
    </Modal>
  );
}
