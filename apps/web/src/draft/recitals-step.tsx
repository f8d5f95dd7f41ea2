import { Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import { useField, useSheet } from './context.js';

/** What came before: the council's resolve, and the links between the parties. */
export function RecitalsStep() {
  const { t } = useTranslation();
  const { text, edit } = useSheet().draft;
  const field = useField();
  return (
    <Stack>
      <Text c="dimmed">{t('draft.recitalsLead')}</Text>
      <DayField
        {...field('foundingDeliberationOn')}
        label={t('draft.founding', { name: text.parties[0]?.name || t('draft.partyN', { n: 1 }) })}
        description={t('draft.foundingHint')}
        value={text.foundingDeliberationOn}
        onChange={(day) => edit((before) => ({ ...before, foundingDeliberationOn: day }))}
      />
      <Textarea
        {...field('links')}
        label={t('draft.path.links')}
        description={t('draft.linksHint')}
        autosize
        minRows={4}
        value={text.links}
        onChange={({ currentTarget: { value } }) => edit((before) => ({ ...before, links: value }))}
      />
    </Stack>
  );
}
