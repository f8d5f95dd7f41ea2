import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Text as ProtocolText } from '../draft/kept.js';
import { changesOf } from '../draft/merge.js';
import { usePathName } from '../draft/path-name.js';
import { useFormats } from '../days/format.js';
import classes from './instruments.module.css';

interface ChangesProps {
  readonly before: ProtocolText;
  readonly after: ProtocolText;
}

/** What a proposal changes in the text, field by field: how it reads today, and how it will. */
export function Changes({ before, after }: ChangesProps) {
  const { t } = useTranslation();
  const pathName = usePathName();
  const inWords = useWords();
  const changes = changesOf(before, after, before);
  return (
    <section aria-labelledby="changes">
      <Title order={3} id="changes" fz="1.1rem">
        {t('instruments.changes')}
      </Title>
      {changes.length === 0 ? (
        <Text c="dimmed">{t('instruments.nothingChanges')}</Text>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="changes">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('instruments.field')}</th>
                <th scope="col">{t('instruments.before')}</th>
                <th scope="col">{t('instruments.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ path, mine, theirs }) => (
                <tr key={path}>
                  <th scope="row">{pathName(path)}</th>
                  <td>
                    <del>{inWords(mine)}</del>
                  </td>
                  <td>
                    <ins>{inWords(theirs)}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A value of the text as people read it. */
function useWords(): (value: unknown) => string {
  const { t } = useTranslation();
  const { day, list } = useFormats();
  const inWords = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'string') return isDay(value) ? day(value) : value;
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.length === 0 ? '—' : list(value.map(inWords));
    const { name } = value as { readonly name?: unknown }; // parties and domains are called by their name
    return typeof name === 'string' ? name : Object.values(value).map(inWords).join(' · ');
  };
  return inWords;
}
