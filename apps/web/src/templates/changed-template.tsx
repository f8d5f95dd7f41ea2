import { Alert, Button, FileButton, Loader, Text } from '@mantine/core';
import type { TemplateVersionView } from '@pacta/contracts';
import { IconCheck, IconFileTypeDocx } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note.js';
import { useCheckTemplate, type Which } from './api.js';
import { Checked } from './checked.js';
import classes from './templates.module.css';

const ACCEPTED = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ChangedTemplateProps {
  readonly which: Which;
  /** The number of the newest version that this page knows. */
  readonly newest: number;
}

/** A file that was changed in Word, chosen or dropped: examined at once, and kept only when somebody says so. */
export function ChangedTemplate({ which, newest }: ChangedTemplateProps) {
  const { t } = useTranslation();
  const check = useCheckTemplate(which);
  const [over, setOver] = useState(false);
  const [kept, setKept] = useState<TemplateVersionView | null>(null);
  const take = (file: File | null | undefined): void => {
    if (!file || check.isPending) return;
    setKept(null);
    check.mutate(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={`${classes.drop} no-print`}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileTypeDocx aria-hidden size={36} stroke={1.4} />
        <FileButton onChange={take} accept={ACCEPTED} inputProps={{ 'aria-label': t('templates.choose') }}>
          {(props) => (
            <Button {...props} loading={check.isPending}>
              {t('templates.choose')}
            </Button>
          )}
        </FileButton>
        <Text c="dimmed">{t('templates.drop')}</Text>
        <div role="status">
          {check.isPending && (
            <>
              <Loader size="sm" aria-hidden /> {t('templates.examining')}
            </>
          )}
        </div>
      </div>
      <div className={classes.answer}>
        <ProblemNote error={check.error} />
        {kept && (
          <Alert role="status" color="green" variant="outline" icon={<IconCheck aria-hidden />}>
            {t('templates.kept', { number: kept.number })}
          </Alert>
        )}
        {check.data && check.variables && !kept && (
          <Checked which={which} newest={newest} file={check.variables} check={check.data} onKept={setKept} />
        )}
      </div>
    </>
  );
}
