import { Button, Group, Text, Title } from '@mantine/core';
import type { TemplateCheck, TemplateVersionView } from '@pacta/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Paper } from '../document/paper.js';
import { useKeepTemplate, type Which } from './api.js';
import { Faults } from './faults.js';
import { WithReason } from './with-reason.js';

interface CheckedProps {
  readonly which: Which;
  readonly newest: number;
  readonly file: File;
  readonly check: TemplateCheck;
  readonly onKept: (version: TemplateVersionView) => void;
}

/** What was found in the file, line by line; what it would print; and, where it can be used, the way to keep it. */
export function Checked({ which, newest, file, check: { usable, faults, outline }, onKept }: CheckedProps) {
  const { t } = useTranslation();
  const keep = useKeepTemplate(which);
  const [asking, setAsking] = useState(false);
  const changeId = useRef(crypto.randomUUID());
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return (
    <section aria-labelledby="template-answer">
      <Title order={3} fz="1.1rem" id="template-answer">
        {file.name}
      </Title>
      <Text role="status" fw={600} mb="xs">
        {usable
          ? t(faults.length > 0 ? 'templates.usableWith' : 'templates.usable', { count: faults.length })
          : t('templates.unusable', { count: errors })}
      </Text>
      <Faults faults={faults} />
      {usable && (
        <Group my="md">
          <Button onClick={() => setAsking(true)}>{t('templates.keep')}</Button>
          <Text c="dimmed">{t('templates.notYet')}</Text>
        </Group>
      )}
      {outline && (
        <details>
          <summary>{t('templates.wouldPrint')}</summary>
          <Paper outline={outline} />
        </details>
      )}
      <WithReason
        opened={asking}
        title={t('templates.keepTitle')}
        effect={t('templates.keepEffect')}
        action={t('templates.keepAction')}
        pending={keep.isPending}
        error={keep.error}
        onClose={() => setAsking(false)}
        onConfirm={(reason) =>
          keep.mutate({ file, expected: newest, reason, changeId: changeId.current }, { onSuccess: onKept })
        }
      />
    </section>
  );
}
