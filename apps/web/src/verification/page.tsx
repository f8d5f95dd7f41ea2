import { Button, Stack, TextInput, Title } from '@mantine/core';
import type { VerificationView } from '@pacta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api, given } from '../api/client.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { Verdict } from './verdict.js';

const useVerification = (code: string | undefined) =>
  useQuery({
    queryKey: ['verification', code],
    queryFn: () =>
      given<VerificationView>(api.GET('/api/verifications/{code}', { params: { path: { code: code ?? '' } } })),
    enabled: code !== undefined,
  });

/** For whoever holds a paper and has no account: by the code at its foot, or by the QR code that leads here. */
export function VerificationPage() {
  const { t } = useTranslation();
  const { code } = useParams();
  const { data, error, refetch } = useVerification(code);
  return (
    <Page title={t('verification.title')} lead={t('verification.lead')}>
      <Stack>
        <ProblemNote error={error} retry={() => void refetch()} />
        {data && <Verdict key={data.code} found={data} />}
        <CodeForm key={code} again={code !== undefined} />
      </Stack>
    </Page>
  );
}

function CodeForm({ again }: { readonly again: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const verify = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (typed.trim()) void navigate(`/v/${encodeURIComponent(typed.trim())}`);
  };
  return (
    <Sheet>
      <form onSubmit={verify}>
        {again && (
          <Title order={2} fz="1.2rem" mb="sm">
            {t('verification.another')}
          </Title>
        )}
        <TextInput
          label={t('verification.code')}
          description={t('verification.codeHint')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          maw="24rem"
          required
        />
        <Button type="submit" mt="md" variant={again ? 'default' : 'filled'}>
          {t('verification.verify')}
        </Button>
      </form>
    </Sheet>
  );
}
