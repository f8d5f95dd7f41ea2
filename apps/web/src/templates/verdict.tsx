import { Text, Title } from '@mantine/core';
import type { TemplateCheck } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Faults } from './faults.js';
import { FoundFields } from './found-fields.js';

/** Whether a file can be used, what was found in it, line by line, and which fields of the office's own it asks for. */
export function Verdict({ name, check }: { readonly name: string; readonly check: TemplateCheck }) {
  const { t } = useTranslation();
  const { usable, faults, own } = check;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Title order={3} fz="1.1rem" id="template-answer">
        {name}
      </Title>
      <Text role="status" fw={600} mb="xs">
        {usable
          ? t(faults.length > 0 ? 'templates.usableWith' : 'templates.usable', { count: faults.length })
          : t('templates.unusable', { count: errors })}
      </Text>
      <Faults faults={faults} />
      {own && <FoundFields found={own} />}
    </>
  );
}
