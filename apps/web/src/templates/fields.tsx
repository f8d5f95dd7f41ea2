import { ActionIcon, CopyButton, TextInput, Title } from '@mantine/core';
import type { TemplateFieldView } from '@pacta/contracts';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import classes from './templates.module.css';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All that the tags of the template may name, each with what it means, an example, and a button that copies it. */
export function Fields({ fields }: { readonly fields: readonly TemplateFieldView[] }) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const words = folded(sought).split(/\s+/);
  const found = fields.filter(({ tag, description }) => {
    const said = folded(`${tag} ${description}`);
    return words.every((word) => said.includes(word));
  });
  return (
    <Sheet aria-labelledby="template-fields">
      <Title order={2} fz="1.2rem" id="template-fields">
        {t('templates.fields')}
      </Title>
      <p className={classes.meta}>{t('templates.fieldsWhy')}</p>
      <TextInput
        type="search"
        label={t('templates.seek')}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        maw="24rem"
        mb="md"
        className="no-print"
      />
      <p role="status" className={classes.meta}>
        {t('templates.found', { count: found.length })}
      </p>
      <ul className={classes.fields}>
        {found.map((field) => (
          <FieldRow key={`${field.lists.join('/')}/${field.tag}`} field={field} />
        ))}
      </ul>
    </Sheet>
  );
}

function FieldRow({
  field: { tag, lists, kind, description, example, required },
}: {
  readonly field: TemplateFieldView;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <div className={classes.tag}>
        <code>{tag}</code>
        <CopyButton value={tag}>
          {({ copied, copy }) => (
            <ActionIcon
              variant="subtle"
              onClick={copy}
              aria-label={copied ? t('templates.copied', { tag }) : t('templates.copy', { tag })}
            >
              {copied ? <IconCheck aria-hidden size={16} /> : <IconCopy aria-hidden size={16} />}
            </ActionIcon>
          )}
        </CopyButton>
      </div>
      <div>
        {description}
        {required && <span className={classes.own}>{t('templates.required')}</span>}
        {kind !== 'value' && <span className={classes.meta}>{t(`templates.sorts.${kind}`)}</span>}
        {lists.length > 0 && (
          <span className={classes.meta}>
            {t('templates.within', { lists: lists.map((list) => `{#${list}}`).join(' ') })}
          </span>
        )}
        {example !== null && <span className={classes.meta}>{t('templates.example', { example })}</span>}
      </div>
    </li>
  );
}
