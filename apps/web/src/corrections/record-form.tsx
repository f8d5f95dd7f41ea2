import { Radio, Stack, Text } from '@mantine/core';
import type { JournalEntry, ProtocolView } from '@pacta/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../acts/about.js';
import { ActForm } from '../acts/act-form.js';
import { CorrectionContext } from '../acts/correcting.js';
import { FORM_OF_RECORDED } from '../acts/forms.js';
import { useActForm } from '../acts/use-act-form.js';
import { useJournal } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import type { AboutProtocol } from '../protocol/about.js';
import { Why } from './why.js';

/** An entry of the journal that is not what happened: said again in the very form of its act, or struck out. Both stay to be read. */
export function CorrectRecordForm({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { organisation, protocol } = useWhere();
  const { position = 0 } = useAbout();
  const { data, error, refetch } = useJournal(organisation, protocol, view.position);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const entry = data.find((one) => one.position === position);
  if (!entry) return <Empty title={t('corrections.noEntry')} />;
  if (!entry.act || entry.correctedBy !== null)
    return <Empty title={t('corrections.notThis')}>{t('corrections.notThisWhy')}</Empty>;
  return <Correction view={view} entry={entry} act={entry.act} />;
}

interface CorrectionProps extends AboutProtocol {
  readonly entry: JournalEntry;
  readonly act: NonNullable<JournalEntry['act']>;
}

function Correction({ view, entry, act }: CorrectionProps) {
  const { t } = useTranslation();
  const [strike, setStrike] = useState(false);
  const Form = FORM_OF_RECORDED[act.type];
  return (
    <Stack>
      <div>
        <Text c="dimmed">{t('corrections.entry')}</Text>
        <Text fw={600}>{entry.sentence}</Text>
      </div>
      <Radio.Group
        label={t('corrections.how')}
        value={strike ? 'strike' : 'again'}
        onChange={(value) => setStrike(value === 'strike')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="again" label={t('corrections.again')} size="md" />
          <Radio value="strike" label={t('corrections.strike')} size="md" />
        </Stack>
      </Radio.Group>
      {strike ? (
        <Strike position={entry.position} />
      ) : (
        <CorrectionContext value={{ position: entry.position, act }}>
          <Form view={view} />
        </CorrectionContext>
      )}
    </Stack>
  );
}

/** Nothing should have been recorded at that entry. */
function Strike({ position }: { readonly position: ProtocolView['position'] }) {
  const { t } = useTranslation();
  const form = useActForm({ reason: '', by: '' }, (why) => ({ type: 'correct-record', position, act: null, ...why }));
  const errors = Object.fromEntries(Object.entries(form.errors).map(([path, detail]) => [`why.${path}`, detail]));
  return (
    <ActForm form={form} action={t('corrections.strikeAction')} effect={t('corrections.strikeEffect')} danger>
      <Why why={form.said} onChange={form.set} errors={errors} />
    </ActForm>
  );
}
