import { Text, Title } from '@mantine/core';
import type { OwnFieldsFound } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

/** The fields that a file would ask for, to be read through before they are, and what the protocol would fill in. */
export function FoundFields({ found: { fields, prints } }: { readonly found: OwnFieldsFound }) {
  const { t } = useTranslation();
  return (
    <div>
      <Title order={4} fz="1rem" mt="sm">
        {fields.length > 0 ? t('ownKinds.asks', { count: fields.length }) : t('ownKinds.asksNothing')}
      </Title>
      {fields.length > 0 && <p className={classes.meta}>{t('ownKinds.asksWhy')}</p>}
      <ul className={classes.fields}>
        {fields.map(({ path, tag, label, type }) => (
          <li key={path}>
            <code>{tag}</code>
            <div>
              {label}
              <span className={classes.meta}>{t(`ownKinds.types.${type}`)}</span>
            </div>
          </li>
        ))}
      </ul>
      {prints.length > 0 && (
        <Text mt="sm">{t('ownKinds.fills', { fields: prints.map((name) => `{${name}}`).join(', ') })}</Text>
      )}
    </div>
  );
}
