import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblem, useProblemBelow } from './problems.js';
import classes from './settings.module.css';
import type { Words } from './types.js';

interface WordsFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: Words | undefined;
  readonly onChange: (words: Record<string, string>) => void;
  readonly description?: string;
  readonly long?: boolean;
}

const LANGUAGES = ['fr', 'en'] as const;

/** What staff read, in French and, where they wish, in English. Other languages that are there already stay. */
export function WordsField({ path, label, value = {}, onChange, description, long = false }: WordsFieldProps) {
  const { t } = useTranslation();
  const problem = useProblem();
  const below = useProblemBelow();
  const set = (language: string, text: string): void => {
    const { [language]: _, ...others } = value;
    onChange(text === '' && language !== 'fr' ? others : { ...others, [language]: text });
  };
  return (
    <div className={classes.pair} id={`setting-${path}-words`}>
      {LANGUAGES.map((language) => {
        const { id, error: own } = problem(language === 'fr' ? path : `${path}.${language}`);
        // What is wrong with one paragraph is told at the text that holds it.
        const error = own ?? (long && language === 'fr' ? below(path) : undefined);
        const common = {
          id,
          error,
          label: language === 'fr' ? label : t('settings.inEnglish', { label }),
          lang: language,
          value: value[language] ?? '',
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(language, currentTarget.value),
          ...(description && language === 'fr' && { description }),
        };
        return long ? (
          <Textarea key={language} {...common} autosize minRows={3} />
        ) : (
          <TextInput key={language} {...common} />
        );
      })}
    </div>
  );
}
