import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import { useSheet } from './context.js';
import classes from './editor.module.css';

/** What must still be said before the text can be submitted; each entry leads to its field. */
export function MissingList() {
  const { t } = useTranslation();
  const { draft, go } = useSheet();
  if (draft.missing.length === 0)
    return (
      <Sheet tone="done">
        <Text fw={600}>{t('draft.allThere')}</Text>
      </Sheet>
    );
  return (
    <Sheet tone="soon" id="missing">
      <Title order={2} fz="1.1rem">
        {t('draft.missing', { count: draft.missing.length })}
      </Title>
      <ul className={classes.missing}>
        {draft.missing.map(({ path, sentence }) => (
          <li key={path}>
            <button type="button" onClick={() => go(path)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
