import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAbout } from '../acts/about.js';
import { useJournal } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { ProblemNote } from '../parts/problem-note.js';
import type { AboutProtocol } from '../protocol/about.js';
import { DropFiles } from './drop-files.js';
import { useAttach } from './use-attach.js';

/** The scan of an entry of the journal: the signed page, the certified extract, the letter. */
export function AttachForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const navigate = useNavigate();
  const { position = view.position } = useAbout();
  const { data } = useJournal(organisation, protocol, view.position);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [none, setNone] = useState(false);
  const attach = useAttach(organisation, protocol);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setNone(files.length === 0);
    if (files.length > 0)
      attach.mutate({ to: position, files }, { onSuccess: () => void navigate(to.protocol(protocol)) });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <div>
          <Text c="dimmed">{t('corrections.entry')}</Text>
          <Text fw={600}>{data?.find((entry) => entry.position === position)?.sentence}</Text>
        </div>
        <DropFiles
          files={files}
          onChange={setFiles}
          label={t('attachments.files')}
          error={none && files.length === 0 ? t('attachments.noFile') : undefined}
        />
        <ProblemNote error={attach.error} />
        <Group mt="md">
          <Button type="submit" loading={attach.isPending}>
            {t('attachments.attach')}
          </Button>
          <Button component={Link} to={to.protocol(protocol)} variant="subtle">
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
