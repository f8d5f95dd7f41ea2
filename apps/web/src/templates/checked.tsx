import { Button, Group, Text } from '@mantine/core';
import type { TemplateCheck, TemplateVersionView } from '@pacta/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Paper } from '../document/paper.js';
import { useKeepTemplate, type Which } from './api.js';
import { Verdict } from './verdict.js';
import { WithReason } from './with-reason.js';

interface CheckedProps {
  readonly which: Which;
  readonly newest: number;
  readonly effect: string;
  readonly file: File;
  readonly check: TemplateCheck;
  readonly onKept: (version: TemplateVersionView) => void;
}

/** What was found in the file, line by line; what it would print; and, where it can be used, the way to keep it. */
export function Checked({ which, newest, effect, file, check, onKept }: CheckedProps) {
  const { t } = useTranslation();
  const keep = useKeepTemplate(which);
  const [asking, setAsking] = useState(false);
  const changeId = useRef(crypto.randomUUID());
  const { usable, outline } = check;
  return (
    <section aria-labelledby="template-answer">
      <Verdict name={file.name} check={check} />
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
        effect={effect}
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
