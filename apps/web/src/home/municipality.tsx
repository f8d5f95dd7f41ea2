import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldErrors } from '../api/problem.js';
import { useCreateOrganisation } from '../api/commands.js';
import { useReferenceData } from '../api/queries.js';
import { addressesOf } from '../frame/where.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function MunicipalityPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateOrganisation();
  const { data: reference } = useReferenceData();
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ name: '', country: 'BE', supervisorEmail: '' });
  const [nameless, setNameless] = useState(false);
  const errors = fieldErrors(create.error);
  const set = (part: Partial<typeof form>): void => setForm((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNameless(form.name.trim() === '');
    if (form.name.trim() === '') return document.getElementById('name')?.focus();
    const timeZone = reference?.countries.find(({ code }) => code === form.country)?.timeZone || ownZone();
    create.mutate({ id, timeZone, ...form }, { onSuccess: (made) => void navigate(addressesOf(made.id).home) });
  };

  return (
    <Page title={t('municipality.title')} lead={t('municipality.lead')}>
      <Sheet>
        <form onSubmit={submit} noValidate>
          <Stack maw="30rem">
            <TextInput
              id="name"
              label={t('municipality.name')}
              description={t('municipality.nameHint')}
              value={form.name}
              onChange={({ currentTarget }) => set({ name: currentTarget.value })}
              error={errors['name'] ?? (nameless && t('municipality.nameMissing'))}
              required
              autoComplete="organization"
            />
            <NativeSelect
              label={t('municipality.country')}
              value={form.country}
              onChange={({ currentTarget }) => set({ country: currentTarget.value })}
              data={reference?.countries.map(({ code, name }) => ({ value: code, label: name })) ?? ['BE']}
              error={errors['country']}
            />
            <TextInput
              type="email"
              label={t('municipality.supervisor')}
              description={t('municipality.supervisorHint')}
              value={form.supervisorEmail}
              onChange={({ currentTarget }) => set({ supervisorEmail: currentTarget.value })}
              error={errors['supervisorEmail']}
              autoComplete="email"
            />
            <ProblemNote error={create.error} />
            <Group>
              <Button type="submit" loading={create.isPending}>
                {t('municipality.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Sheet>
    </Page>
  );
}
