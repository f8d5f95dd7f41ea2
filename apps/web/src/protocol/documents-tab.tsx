import { Button, Group, Stack, Text } from '@mantine/core';
import type { DocumentView } from '@pacta/contracts';
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client.js';
import { PROTOCOL, useDocuments } from '../api/queries.js';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Loaded } from '../parts/loaded.js';
import { Sheet } from '../parts/sheet.js';
import classes from './page.module.css';
import { partyName } from './party-names.js';
import type { AboutProtocol } from './about.js';
import { Notices } from './notices.js';
import { WholeDossier } from '../compare/whole-dossier.js';

/** The documents that were issued, and the messages that went with them. */
export const DocumentsTab = ({ view }: AboutProtocol) => (
  <Stack gap="xl">
    <Documents view={view} />
    <WholeDossier />
    <Notices view={view} />
  </Stack>
);

/** Every issued document, once, with each format it was issued in. */
function Documents({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { instant } = useFormats();
  const query = useDocuments(organisation, protocol, view.position + view.arriving / 1000);
  const about = ({ party, year, version }: DocumentView): string =>
    [party && partyName(view, party), year, t('documents.version', { version })].filter(Boolean).join(' · ');
  return (
    <Loaded query={query} empty={{ title: t('documents.empty'), children: t('documents.emptyWhy') }}>
      {(documents) => (
        <Sheet>
          <Stack gap={0} component="ul" className={classes.entries}>
            {sameDocument(documents).map((formats) => {
              const [first] = formats;
              return (
                first && (
                  <li key={first.id} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
                    <div>
                      <Text fw={600}>{first.title}</Text>
                      <Text c="dimmed" size="sm">
                        {about(first)} · {t('documents.issued', { at: instant(first.issuedAt) })}
                      </Text>
                    </div>
                    <Group gap="xs">
                      {formats.map(({ id, format, size, title }) => (
                        <Button
                          key={id}
                          component="a"
                          href={address(`${PROTOCOL}/documents/{document}`, {
                            path: { organisation, protocol, document: id },
                          })}
                          download
                          variant="default"
                          size="sm"
                          leftSection={
                            format === 'pdf' ? (
                              <IconFileTypePdf aria-hidden size={18} />
                            ) : (
                              <IconFileTypeDocx aria-hidden size={18} />
                            )
                          }
                          aria-label={t('documents.download', { title, format: format.toUpperCase() })}
                        >
                          {`${format.toUpperCase()} · ${t('documents.size', { kb: Math.ceil(size / 1024) })}`}
                        </Button>
                      ))}
                    </Group>
                  </li>
                )
              );
            })}
          </Stack>
        </Sheet>
      )}
    </Loaded>
  );
}

/** The formats of one issue stand together, newest issue first. */
function sameDocument(documents: readonly DocumentView[]): readonly (readonly DocumentView[])[] {
  const issues = new Map<string, DocumentView[]>();
  for (const document of [...documents].sort((a, b) => b.issuedAt.localeCompare(a.issuedAt))) {
    const { kind, party, year, version, language } = document;
    const key = JSON.stringify([kind, party, year, version, language]);
    issues.set(key, [...(issues.get(key) ?? []), document]);
  }
  return [...issues.values()].map((formats) => formats.sort((a, b) => b.format.localeCompare(a.format)));
}
