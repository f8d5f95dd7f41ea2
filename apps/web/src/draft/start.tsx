import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStartProtocol } from '../api/commands.js';
import { useProtocols, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';

/** What kind of protocol, and from which text it begins. Everything else is said in the draft, which saves itself. */
export function StartPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const { data: reference, error, refetch } = useReferenceData();
  const { data: others } = useProtocols(organisation, { size: 200, sort: 'updated' });
  const start = useStartProtocol(organisation);
  const [ids] = useState(() => ({ id: crypto.randomUUID(), commandId: crypto.randomUUID() }));
  const [chosen, setChosen] = useState<string>();
  const [copyOf, setCopyOf] = useState('');
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!reference) return <PageSkeleton />;
  const kind = chosen ?? reference.kinds[0]?.id ?? '';
  const copies = (others?.rows ?? []).filter((row) => row.kind === kind);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form exists in French only; the language of the text is that of its template, not of the screens.
    const body = { ...ids, kind, language: 'fr', copyOf: copyOf || null } as const;
    start.mutate(body, { onSuccess: () => void navigate(to.draft(ids.id)) });
  };

  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <Sheet>
        <form onSubmit={submit}>
          <Stack maw="36rem" gap="lg">
            <Radio.Group label={t('start.kind')} value={kind} onChange={setChosen}>
              <Stack gap="xs" mt="xs">
                {reference.kinds.map(({ id, title }) => (
                  <Radio key={id} value={id} label={title} size="md" />
                ))}
              </Stack>
            </Radio.Group>
            <NativeSelect
              label={t('start.from')}
              description={t('start.fromHint')}
              value={copyOf}
              onChange={({ currentTarget }) => setCopyOf(currentTarget.value)}
              data={[
                { value: '', label: t('start.blank') },
                ...copies.map((row) => ({
                  value: row.id,
                  label: [row.reference, row.title || row.partners.join(', ')].filter(Boolean).join(' · '),
                })),
              ]}
            />
            <ProblemNote error={start.error} />
            <div>
              <Button type="submit" loading={start.isPending}>
                {t('start.go')}
              </Button>
            </div>
          </Stack>
        </form>
      </Sheet>
    </Page>
  );
}
