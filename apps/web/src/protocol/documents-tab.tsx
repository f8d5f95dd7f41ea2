import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { DocumentView } from '@pacta/contracts';
import { IconFilePlus, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayIn } from '../acts/subjects.js';
import { address } from '../api/client.js';
import { PROTOCOL, useDocuments } from '../api/queries.js';
import { WholeDossier } from '../compare/whole-dossier.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from './about.js';
import { found, issuesOf, type Issue } from './issued.js';
import { Notices } from './notices.js';
import classes from './page.module.css';

/** The documents that were issued, the way to draw up another, and the messages that went with them. */
export const DocumentsTab = ({ view }: AboutProtocol) => (
  <Stack gap="xl">
    <DrawUp view={view} />
    <Documents view={view} />
    <WholeDossier />
    <Notices view={view} />
  </Stack>
);

function DrawUp({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  if (!mayIn(view, ['draw-up-document'])) return null;
  return (
    <Group justify="space-between" className="no-print">
      <Text c="dimmed" maw="40rem">
        {t('documents.drawUpWhy')}
      </Text>
      <Button component={Link} to={to.drawUp(view.id)} leftSection={<IconFilePlus aria-hidden size={18} />}>
        {t('documents.drawUp')}
      </Button>
    </Group>
  );
}

/** With fewer files than these, all are seen at once. */
const WORTH_SEEKING = 12;

function Documents({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const query = useDocuments(organisation, protocol, view.position + view.arriving / 1000);
  const [sought, setSought] = useState('');
  return (
    <Loaded query={query} empty={{ title: t('documents.empty'), children: t('documents.emptyWhy') }}>
      {(files) => {
        const shown = found(files, sought);
        return (
          <Sheet>
            {files.length > WORTH_SEEKING && (
              <TextInput
                type="search"
                label={t('documents.seek')}
                value={sought}
                onChange={({ currentTarget }) => setSought(currentTarget.value)}
                maw="24rem"
                mb="md"
                className="no-print"
              />
            )}
            {shown.length === 0 && <Text role="status">{t('documents.notFound')}</Text>}
            {issuesOf(shown).map((issue) => (
              <OfAct key={issue.calledBy} issue={issue} />
            ))}
          </Sheet>
        );
      }}
    </Loaded>
  );
}

/** What one act called for. */
function OfAct({ issue: { calledBy, because, at, documents } }: { readonly issue: Issue }) {
  const { t } = useTranslation();
  const { instant } = useFormats();
  return (
    <section className={classes.issue} aria-labelledby={`issue-${calledBy}`}>
      <Title order={3} id={`issue-${calledBy}`} fz="1rem" fw={600}>
        {because}
      </Title>
      <Text c="dimmed" size="sm">
        {t('documents.issued', { at: instant(at) })}
      </Text>
      <ul className={classes.entries}>
        {documents.map((formats) => (
          <li key={formats[0].id} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Group justify="space-between" gap="xs">
              <Text style={{ flex: '1 1 14rem' }}>{formats[0].title}</Text>
              <Group gap="xs">
                {formats.map((file) => (
                  <File key={file.id} file={file} />
                ))}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}

function File({ file: { id, format, size, title } }: { readonly file: DocumentView }) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const Icon = format === 'pdf' ? IconFileTypePdf : IconFileTypeDocx;
  return (
    <Button
      component="a"
      href={address(`${PROTOCOL}/documents/{document}`, { path: { organisation, protocol, document: id } })}
      download
      variant="default"
      size="sm"
      leftSection={<Icon aria-hidden size={18} />}
      aria-label={t('documents.download', { title, format: format.toUpperCase() })}
    >
      {`${format.toUpperCase()} · ${t('documents.size', { kb: Math.ceil(size / 1024) })}`}
    </Button>
  );
}
