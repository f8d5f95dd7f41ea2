import { Modal, Text } from '@mantine/core';
import type { TemplateVersionView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Redline } from '../compare/redline.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useTemplateComparison, type Which } from './api.js';
import { useVersionName } from './version-name.js';

interface DifferencesProps {
  readonly which: Which;
  readonly before: TemplateVersionView;
  readonly after: TemplateVersionView;
  readonly onClose: () => void;
}

/** What was struck out and what was added between two versions, tags as they are written. */
export function Differences({ which, before, after, onClose }: DifferencesProps) {
  const { t } = useTranslation();
  const nameOf = useVersionName();
  const { data, error } = useTemplateComparison(which, before.number, after.number);
  const same = data?.paragraphs.every(({ change }) => change === 'same');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('templates.compared', { before: nameOf(before), after: nameOf(after) })}
      size="60rem"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ProblemNote error={error} />
      {!data && !error && <PageSkeleton />}
      {same && <Text role="status">{t('templates.sameWords')}</Text>}
      {data && !same && <Redline comparison={{ paragraphs: data.paragraphs, language: which.language }} />}
    </Modal>
  );
}
