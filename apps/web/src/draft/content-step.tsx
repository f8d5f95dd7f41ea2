import { Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CivilDay } from '../days/civil-day.js';
import { DayField } from '../parts/day-field.js';
import { useField, useOwnField, useSheet, type Row } from './context.js';
import { LinesField } from './lines-field.js';
import { RowsField } from './rows-field.js';
import type { Kind, OwnField } from './steps.js';

/** The words that only this kind asks for, under the articles that print them. */
export function ContentStep() {
  const { t } = useTranslation();
  const { kind } = useSheet();
  if (!kind) return null;
  const chapters = chaptersOf(kind);
  return (
    <Stack>
      <Text c="dimmed">{t('draft.contentLead')}</Text>
      {chapters.map(({ heading, fields }) => (
        <section key={heading} aria-label={heading}>
          <Title order={3} fz="1.1rem" mb="xs" mt="sm">
            {heading}
          </Title>
          <Stack>
            {fields.map((field) => (
              <OneField key={field.id} field={field} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

interface Chapter {
  readonly heading: string;
  readonly fields: readonly OwnField[];
}

/** Each field once, under the first article that names it; what no article names comes last. */
function chaptersOf({ articles, fields }: Kind): readonly Chapter[] {
  const articleOf = ({ id }: OwnField) =>
    articles.find(({ paragraphs }) => paragraphs.some((text) => text.includes(`{${id}}`)));
  const headings = [...articles.map(({ heading }) => heading), ''];
  return [...new Set(headings)]
    .map((heading) => ({ heading, fields: fields.filter((field) => (articleOf(field)?.heading ?? '') === heading) }))
    .filter((chapter) => chapter.fields.length > 0);
}

function OneField({ field: { id, type, label, hint, required, columns, count } }: { readonly field: OwnField }) {
  const { t } = useTranslation();
  const about = useField();
  const { valueOf, set } = useOwnField();
  const path = `fields.${id}`;
  const value = valueOf(id);
  const text = typeof value === 'string' ? value : '';
  const list = Array.isArray(value) ? value : [];
  const description = [hint, !required && t('parts.optional')].filter(Boolean).join(' · ');
  const common = { ...about(path), label, ...(description !== '' && { description }) };
  switch (type) {
    case 'line':
      return <TextInput {...common} value={text} onChange={({ currentTarget }) => set(id, currentTarget.value)} />;
    case 'day':
      return <DayField {...common} value={(text || null) as CivilDay | null} onChange={(day) => set(id, day ?? '')} />;
    case 'paragraph':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          value={text}
          onChange={({ currentTarget }) => set(id, currentTarget.value)}
        />
      );
    case 'lines':
      return (
        <LinesField
          {...common}
          path={path}
          lines={list.filter((each) => typeof each === 'string')}
          most={count?.max ?? 100}
          onChange={(lines) => set(id, [...lines])}
        />
      );
    case 'rows':
      return (
        <RowsField
          {...common}
          path={path}
          columns={columns}
          rows={list.filter((each): each is Row => typeof each !== 'string')}
          most={count?.max ?? 100}
          onChange={(rows) => set(id, [...rows])}
        />
      );
  }
}
