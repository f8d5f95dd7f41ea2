import { Button, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStartProtocol } from '../api/commands.js';
import { useProtocols, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { Page, PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { KindChoice } from './kind-choice.js';

type Origin = 'blank' | 'copy' | 'in-force';
const LANGUAGES = ['fr', 'en'] as const;
type TextLanguage = (typeof LANGUAGES)[number];

/** What kind of protocol, in which language, and from what it begins. Everything else is said in the draft, which saves itself. */
export function StartPage() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const { data: reference, error, refetch } = useReferenceData();
  const { data: others } = useProtocols(organisation, { size: 200, sort: 'updated' });
  const start = useStartProtocol(organisation);
  const [ids] = useState(() => ({ id: crypto.randomUUID(), commandId: crypto.randomUUID() }));
  const [chosen, setChosen] = useState<string>();
  const [origin, setOrigin] = useState<Origin>('blank');
  const [copied, setCopied] = useState('');
  const [spoken, setSpoken] = useState<TextLanguage>('fr');
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!reference) return <PageSkeleton />;
  const kind = reference.kinds.find(({ id }) => id === chosen) ?? reference.kinds[0];
  if (!kind) return null;
  const copies = (others?.rows ?? []).filter((row) => row.kind === kind.id);
  const from = origin === 'copy' && copies.length === 0 ? 'blank' : origin;
  // A kind without articles of its own is printed from a form, and that exists in French only.
  const isForm = kind.articles.length === 0;
  const copyOf = from === 'copy' ? copied || (copies[0]?.id ?? null) : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (from === 'in-force') return void navigate(`${to.inForce}?kind=${kind.id}`);
    const body = { ...ids, kind: kind.id, language: isForm ? 'fr' : spoken, copyOf } as const;
    start.mutate(body, { onSuccess: () => void navigate(to.draft(ids.id)) });
  };

  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <Sheet>
        <form onSubmit={submit}>
          <Stack maw="46rem" gap="lg">
            <KindChoice kinds={reference.kinds} value={kind.id} onChange={setChosen} />
            <Radio.Group label={t('start.from')} value={from} onChange={(value) => setOrigin(originOf(value))}>
              <Stack gap="xs" mt="xs">
                <Radio value="blank" label={t('start.blank')} />
                <Radio
                  value="copy"
                  label={t('start.copy')}
                  description={t(copies.length > 0 ? 'start.copyHint' : 'start.noCopy')}
                  disabled={copies.length === 0}
                />
                {from === 'copy' && (
                  <NativeSelect
                    aria-label={t('start.copy')}
                    ml={34}
                    value={copyOf ?? ''}
                    onChange={({ currentTarget }) => setCopied(currentTarget.value)}
                    data={copies.map((row) => ({
                      value: row.id,
                      label: [row.reference, row.title || row.partners.join(', ')].filter(Boolean).join(' · '),
                    }))}
                  />
                )}
                <Radio value="in-force" label={t('start.inForce')} description={t('start.inForceHint')} />
              </Stack>
            </Radio.Group>
            {from !== 'in-force' && !isForm && (
              <Radio.Group
                label={t('start.language')}
                value={spoken}
                onChange={(value) => setSpoken(LANGUAGES.find((one) => one === value) ?? 'fr')}
              >
                <Stack gap="xs" mt="xs">
                  {LANGUAGES.map((one) => (
                    <Radio key={one} value={one} label={t(`start.languages.${one}`)} />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            {from !== 'in-force' && isForm && <Text c="dimmed">{t('start.frenchForm')}</Text>}
            <ProblemNote error={start.error} />
            <div>
              <Button type="submit" loading={start.isPending}>
                {t(from === 'in-force' ? 'start.goOn' : 'start.go')}
              </Button>
            </div>
          </Stack>
        </form>
      </Sheet>
    </Page>
  );
}

const originOf = (value: string): Origin => (value === 'copy' || value === 'in-force' ? value : 'blank');
