import { Text, Title } from '@mantine/core';
import type { VerificationView } from '@pacta/contracts';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import { FileCheck } from './file-check.js';
import classes from './verification.module.css';

const LOOKS = {
  authentic: { tone: 'done', Icon: IconCircleCheck },
  superseded: { tone: 'soon', Icon: IconAlertTriangle },
  unknown: { tone: 'late', Icon: IconHelpCircle },
} as const;

/** What the code says, in one sentence; then what stands on the paper, to be compared with it. */
export function Verdict({ found: { code, verdict, document } }: { readonly found: VerificationView }) {
  const { t } = useTranslation();
  const f = useFormats();
  const { tone, Icon } = LOOKS[verdict];
  const day = document ? f.instant(document.issuedAt) : '';
  return (
    <Sheet tone={tone} role="status">
      <Title order={2} fz="1.35rem" className={classes.verdict}>
        <Icon aria-hidden size={28} className={classes.icon} data-tone={tone} />
        {t(`verification.verdict.${verdict}`)}
      </Title>
      <Text mt="xs">{t(`verification.explained.${verdict}`, { code, day, issuer: document?.issuer ?? '' })}</Text>
      {document && (
        <>
          <dl className={classes.lines}>
            <Line term={t('verification.fields.document')}>{document.title}</Line>
            <Line term={t('verification.fields.reference')}>{document.reference}</Line>
            <Line term={t('verification.fields.issuer')}>{document.issuer}</Line>
            <Line term={t('verification.fields.issuedOn')}>{day}</Line>
            <Line term={t('verification.fields.version')}>{document.version}</Line>
          </dl>
          <FileCheck files={document.files} />
        </>
      )}
    </Sheet>
  );
}

const Line = ({ term, children }: { readonly term: string; readonly children: string | number }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);
