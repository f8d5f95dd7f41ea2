import { Alert } from '@mantine/core';
import type { TemplateVersionView } from '@pacta/contracts';
import { IconCheck, IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../parts/drop-zone.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useCheckTemplate, type Which } from './api.js';
import { Checked } from './checked.js';
import classes from './templates.module.css';

/** What a browser offers where a Word file is asked for. */
export const ACCEPTED = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ChangedTemplateProps {
  readonly which: Which;
  /** The number of the newest version that this page knows. */
  readonly newest: number;
  /** What keeping it does. */
  readonly effect: string;
}

/** A file that was changed in Word, chosen or dropped: examined at once, and kept only when somebody says so. */
export function ChangedTemplate({ which, newest, effect }: ChangedTemplateProps) {
  const { t } = useTranslation();
  const check = useCheckTemplate(which);
  const [kept, setKept] = useState<TemplateVersionView | null>(null);
  const take = (file: File): void => {
    setKept(null);
    check.mutate(file);
  };
  return (
    <>
      <DropZone
        icon={<IconFileTypeDocx aria-hidden size={36} stroke={1.4} />}
        choose={t('templates.choose')}
        hint={t('templates.drop')}
        working={t('templates.examining')}
        accept={ACCEPTED}
        pending={check.isPending}
        onFile={take}
      />
      <div className={classes.answer}>
        <ProblemNote error={check.error} />
        {kept && (
          <Alert role="status" color="green" variant="outline" icon={<IconCheck aria-hidden />}>
            {t('templates.kept', { number: kept.number })}
          </Alert>
        )}
        {check.data && check.variables && !kept && (
          <Checked
            which={which}
            newest={newest}
            effect={effect}
            file={check.variables}
            check={check.data}
            onKept={setKept}
          />
        )}
      </div>
    </>
  );
}
