import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ItemList } from './item-list.js';
import { paragraphsOf, textOf } from './paragraphs.js';
import classes from './settings.module.css';
import { slugOf } from './slug.js';
import type { Article, Bodies, Words } from './types.js';
import { WordsField } from './words-field.js';

interface ArticlesFieldProps {
  readonly kind: Bodies['kinds'];
  readonly onChange: (articles: Article[]) => void;
}

const OF_EVERY_TEXT = ['parties', 'place', 'term'] as const;

/** What is printed, article by article; a field's name between braces is where its words come. */
export function ArticlesField({ kind: { articles, fields }, onChange }: ArticlesFieldProps) {
  const { t, i18n } = useTranslation();
  const inMyWords = (words: Words): string => words[i18n.language] || words['fr'] || '';
  return (
    <>
      <Text c="dimmed" mb="xs">
        {t('settings.article.lead')}
      </Text>
      <ul className={classes.tags}>
        {OF_EVERY_TEXT.map((id) => (
          <li key={id}>
            <code>{`{${id}}`}</code> {t(`settings.article.tags.${id}`)}
          </li>
        ))}
        {fields.map(({ id, label }) => (
          <li key={id}>
            <code>{`{${id}}`}</code> {inMyWords(label)}
          </li>
        ))}
      </ul>
      <div style={{ marginTop: '0.75rem' }}>
        <ItemList
          path="articles"
          items={articles}
          nameOf={({ heading }, at) => inMyWords(heading) || t('settings.article.n', { n: at + 1 })}
          add={t('settings.article.add')}
          blank={(): Article => ({
            id: slugOf(
              '',
              articles.map(({ id }) => id),
              'article',
            ),
            heading: { fr: '' },
            paragraphs: [{ fr: '' }],
          })}
          onChange={onChange}
        >
          {(article, at, change) => (
            <>
              <WordsField
                path={`${at}.heading`}
                label={t('settings.article.heading')}
                value={article.heading}
                onChange={(heading) => change({ heading })}
              />
              <WordsField
                long
                path={`${at}.paragraphs`}
                label={t('settings.article.text')}
                description={t('settings.article.textHint')}
                value={textOf(article.paragraphs)}
                onChange={(text) => change({ paragraphs: paragraphsOf(text) })}
              />
            </>
          )}
        </ItemList>
      </div>
    </>
  );
}
