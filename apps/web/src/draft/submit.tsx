import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/commands.js';
import type { CivilDay } from '../days/civil-day.js';
import { useWhere } from '../frame/where.js';
import { Confirm } from '../parts/confirm.js';
import { DayField } from '../parts/day-field.js';
import { useSheet } from './context.js';

/** The one way out of a draft. With something missing it leads there; otherwise it says what it freezes, and asks once. */
export function Submit({ onMissing }: { readonly onMissing: () => void }) {
  const { t } = useTranslation();
  const { organisation, protocol, to } = useWhere();
  const { draft, view, go } = useSheet();
  const navigate = useNavigate();
  const act = useAct(organisation, protocol);
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useState<CivilDay | null>(view.today);
  const ask = (): void => {
    const [first] = draft.missing;
    if (!first) return setOpened(true);
    onMissing();
    go(first.path);
  };
  const submit = (): void =>
    act.mutate(
      { type: 'submit-for-signature', on: on ?? view.today, revision: draft.revision },
      { onSuccess: () => void navigate(to.protocol(protocol)) },
    );
  return (
    <>
      <Button onClick={ask} disabled={draft.saving === 'saving'}>
        {t('draft.submit')}
      </Button>
      <Confirm
        opened={opened}
        title={t('draft.submit')}
        effect={t('draft.submitEffect', { count: draft.text.parties.length })}
        action={t('draft.submitNow')}
        pending={act.isPending || draft.saving === 'typing' || draft.saving === 'saving'}
        error={act.error}
        onConfirm={submit}
        onClose={() => setOpened(false)}
      >
        <DayField label={t('draft.submittedOn')} value={on} onChange={setOn} required />
      </Confirm>
    </>
  );
}
