import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { useSheet } from './context.js';
import type { Text as DraftText } from './kept.js';
import { changesOf, merge, type Choice } from './merge.js';
import { usePathName } from './path-name.js';

/** Somebody saved this draft meanwhile: their changes are shown before ours go over them, and a contested field asks whose. */
export function Conflict() {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { draft } = useSheet();
  const pathName = usePathName();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { conflict, text: mine } = draft;
  if (!conflict) return null;
  const { base, theirs } = conflict;
  const changes = changesOf(base, theirs.text, mine);
  const whose = (path: string): Choice => choices[path] ?? 'theirs';
  // Merging texts field by field gives a text.
  const keep = (): void => draft.resolve(merge(base, theirs.text, mine, whose) as DraftText);
  const contested = changes.some((change) => change.contested);
  return (
    <Modal
      opened
      onClose={keep}
      size="xl"
      title={t('conflict.title')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text>{t('conflict.lead', { time: time(new Date(theirs.savedAt)) })}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('conflict.field')}</Table.Th>
              <Table.Th scope="col">{t('conflict.theirs')}</Table.Th>
              <Table.Th scope="col">{t('conflict.mine')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Table.Tr key={change.path}>
                <Table.Th scope="row">{pathName(change.path)}</Table.Th>
                {(['theirs', 'mine'] as const).map((side) => (
                  <Table.Td key={side}>
                    {change.contested ? (
                      <Radio
                        name={change.path}
                        label={inWords(change[side])}
                        checked={whose(change.path) === side}
                        onChange={() => setChoices((before) => ({ ...before, [change.path]: side }))}
                      />
                    ) : (
                      side === 'theirs' && inWords(change.theirs)
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {contested && <Text c="dimmed">{t('conflict.choose')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => draft.resolve(theirs.text)}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button onClick={keep} data-autofocus>
            {t('conflict.keepBoth')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A value as a reader recognises it; lists by what their entries are called. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map(inWords).join(', ') || '—';
  if (typeof value === 'object')
    return 'name' in value ? inWords(value.name) : Object.values(value).map(inWords).join(' ');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === true ? '✓' : '✗';
}
